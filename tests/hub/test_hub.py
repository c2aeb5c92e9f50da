"""A real JupyterHub with real accounts: from fetching to feedback, and who may not."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from grader.authoring.build import build_course
from grader.authoring.scaffold.new_course import new_course
from grader.commands.hub import hub
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.course.source import find_source

pytestmark = pytest.mark.slow

COURSE, ASSIGNMENT, NOTEBOOK = "monday", "01_first", "first"
TEACHER, STUDENTS, STRANGER = "tess", ("ada", "ben"), "eve"
RIGHT = {
    "mean_square_by_hand": "def mean_square_by_hand():\n    return (1 + 4 + 16) / 3",
    "mean_square": "def mean_square(x):\n    return np.mean(x**2)",
    "mean_square_slope": 'def mean_square_slope():\n    return "2 * x / n"',
}
WRONG = RIGHT | {"mean_square": "def mean_square(x):\n    return np.sum(x**2)"}
# What a student's own code gets to see of places it is told of.
LOOK = """
import os
for place in {places!r}:
    try:
        os.listdir(place) if os.path.isdir(place) else open(place, "rb").read(1)
        print("open")
    except PermissionError:
        print("closed")
try:
    import grader
    print("grader is there")
except ImportError:
    print("no grader")
"""


def need_a_hub() -> None:
    """Skip with a reason where no hub can run."""
    pytest.importorskip("jupyterhub", reason="JupyterHub is not installed")
    if os.geteuid() != 0:
        pytest.skip("starts servers of other users, so needs root")
    if not shutil.which("configurable-http-proxy"):
        pytest.skip(
            "no configurable-http-proxy: npm install -g configurable-http-proxy"
        )
    own = ["unshare", "--mount", "--pid", "--fork", "--mount-proc", "true"]
    if subprocess.run(own, check=False, capture_output=True).returncode:
        pytest.skip("no namespaces here, in which accounts could be made")


@pytest.fixture(scope="module")
def course():
    """A course that only its account may read, and the files of its hub."""
    need_a_hub()
    with tempfile.TemporaryDirectory(prefix="hub-") as made:
        top = Path(made)
        top.chmod(0o755)  # every account passes through
        new_course(top / "authors")
        source = find_source(top / "authors")
        with chatter_into(top / "build.log"):
            told = {"course_id": COURSE, "exchange": str(top / "exchange")}
            build_course(top / COURSE, source=source, settings=told)
        yield open_course(top / COURSE)


@pytest.fixture(scope="module")
def address(course):
    """The address of a running hub, set up as its README says."""
    from tests.hub.running_hub import free_ports, running_hub, students_python

    top = course.root.parent
    students = students_python(top / "students")
    assert hub(top / "hub", [course.root], students) == 0
    file = top / "hub" / "jupyterhub_config.py"
    text = file.read_text().replace('"teachers": []', f'"teachers": ["{TEACHER}"]')
    text = text.replace('"students": []', f'"students": {[*STUDENTS, STRANGER]}')
    file.write_text(re.sub(r'"port": \d+', f'"port": {free_ports(1)[0]}', text))
    place = top / "machine"
    place.mkdir()
    people = [TEACHER, *STUDENTS, STRANGER]
    log = top / "hub.log"
    with running_hub(top / "hub", place, people, [COURSE], log) as address:
        yield address


def as_student(person, action: str) -> list[dict]:
    """What the list of assignments shows after one of its buttons."""
    about = {"course_id": COURSE, "assignment_id": ASSIGNMENT}
    path = f"{person.own}/assignments/{action}"
    told = person.send("POST", path, data=about).json()
    assert told["success"], told
    return told["value"]


def solve(person, answers: dict[str, str]) -> None:
    """Write answers into the notebook that was fetched, as JupyterLab saves it."""
    path = f"{person.own}/api/contents/{COURSE}/{ASSIGNMENT}/{NOTEBOOK}.ipynb"
    notebook = person.get(path).json()
    for cell in notebook["content"]["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        cell["source"] = answers.get(name, cell["source"])
    told = {"type": "notebook", "content": notebook["content"]}
    person.send("PUT", path, json=told)


def by_button(teacher, what: str) -> None:
    """A button of Formgrader, which tells whether it worked."""
    path = f"/services/{COURSE}/formgrader/api/{what}"
    told = teacher.send("POST", path).json()
    assert told["success"], told


def test_a_course_from_release_to_feedback(address, course):
    from tests.hub.running_hub import Person

    formgrader = f"/services/{COURSE}/formgrader"
    ada, ben = students = [Person(address, name) for name in STUDENTS]
    for student in students:
        student.ask_for_server()
    teacher = Person(address, TEACHER)
    assert ASSIGNMENT in teacher.get(f"{formgrader}/api/assignments").text
    by_button(teacher, f"assignment/{ASSIGNMENT}/release")

    for student, answers in zip(students, (RIGHT, WRONG), strict=True):
        student.await_server()
        as_student(student, "fetch")
        solve(student, answers)
        as_student(student, "submit")

    by_button(teacher, f"assignment/{ASSIGNMENT}/collect")
    for name in STUDENTS:
        by_button(teacher, f"submission/{ASSIGNMENT}/{name}/autograde")
    rows = teacher.get(f"{formgrader}/api/submissions/{ASSIGNMENT}").json()
    assert {row["student"]: row["code_score"] for row in rows} == {"ada": 8, "ben": 4}

    page = f"/services/{COURSE}/marking/{ASSIGNMENT}"
    assert NOTEBOOK in teacher.get(page).text
    asked = teacher.get(page.replace("marking/", "marking/api/") + "/questions")
    assert len(asked.json()["questions"]) == 1

    by_button(teacher, f"assignment/{ASSIGNMENT}/generate_feedback")
    by_button(teacher, f"assignment/{ASSIGNMENT}/release_feedback")
    (handed_in,) = [
        shown for shown in as_student(ben, "fetch_feedback") if "submissions" in shown
    ]
    folder = handed_in["submissions"][0]["local_feedback_path"]
    told = ben.get(f"{ben.own}/files/{folder}/{NOTEBOOK}.html").text
    assert "mean_square" in told
    assert "ada" not in told

    top = course.root.parent
    places = [course.root, course.root / "gradebook.db", top / "authors" / "solutions"]
    places += [top / "exchange" / COURSE / "inbound", top / "hub" / "state"]
    places += [Path("/home/ben", COURSE, ASSIGNMENT, f"{NOTEBOOK}.ipynb")]
    seen = ada.run(LOOK.format(places=[str(place) for place in places])).split("\n")
    assert seen == ["closed"] * len(places) + ["no grader", ""]


def test_who_does_not_teach_is_refused(address):
    from tests.hub.running_hub import Person

    stranger = Person(address, STRANGER)
    for page in ("formgrader", "formgrader/api/assignments", f"marking/{ASSIGNMENT}"):
        refused = stranger.get(f"/services/{COURSE}/{page}", status=403)
        assert ASSIGNMENT not in refused.text.replace(page, "")
