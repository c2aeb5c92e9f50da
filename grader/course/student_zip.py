"""What a zip for students holds beside the release: how to begin, and with what.

Nobody has to have anything but Python: a README, the requirements for pip, and a wheel
for where a notebook stands alone.
"""

import importlib.metadata
import re

from grader.course.folder import Course
from grader.course.student_wheel import student_wheel

OF_STUDENTS = ("numpy", "matplotlib")
TO_OPEN_IT = ("jupyterlab",)
README = """\
# {title}: {assignment}

Open `{notebook}` in this folder and begin at the top. You hand in `{notebook}` alone;
leave its name as it is.

**On your own computer** (Python 3.11 or newer). In a terminal, in this folder:

    python -m venv .venv
    source .venv/bin/activate        (Windows: .venv\\Scripts\\activate)
    pip install -r requirements.txt
    jupyter lab {notebook}

`requirements.txt` lists all that is needed. The folder `grader` and
`grader_points.json` are the checks and the data: keep them beside the notebook.

**VS Code.** Open this folder (*File, Open Folder*), then the notebook; as kernel choose
a Python with the packages of `requirements.txt`.

**JupyterLite.** Upload everything in this folder, the folder `grader` with it, and open
the notebook there.

**Google Colab.** Upload the notebook; put `{wheel}`
into the folder that the file browser on the left shows first. In a new cell above the
first one run

    %pip install *.whl

Then go on as usual. When you are done, download the notebook and hand it in.

A check may be run as often as you like; it says how many are right so far. If a cell
says `No module named 'grader'`, the notebook is not in its folder any more.
"""


def further_files(course: Course, assignment: str) -> dict[str, bytes]:
    """Content of each further file of an assignment's zip, by its name."""
    others = [name for name in course.assignments() if name != assignment]
    releases = [course.at("release", name) for name in (assignment, *others)]
    wheel, content = student_wheel(course.source.id, releases, _needs(OF_STUDENTS))
    readme = README.format(
        title=course.source.title,
        assignment=assignment,
        notebook=" and ".join(f"{n}.ipynb" for n in course.notebooks(assignment)),
        wheel=wheel,
    )
    requirements = "\n".join([*_needs((*OF_STUDENTS, *TO_OPEN_IT)), ""])
    return {
        "README.md": readme.encode(),
        "requirements.txt": requirements.encode(),
        wheel: content,
    }


def _needs(names: tuple[str, ...]) -> list[str]:
    """What this package itself asks of others, as pip writes it."""
    listed = importlib.metadata.requires("hand-derived") or []
    asked = {re.split(r"[^\w.-]", line)[0].lower(): line for line in listed}
    return [asked.get(name, name) for name in names]
