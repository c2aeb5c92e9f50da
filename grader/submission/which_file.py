"""Which file of a hand-in is a notebook of the release, also under another name."""

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from grader.submission.parse import Submitted, read_notebook
from grader.submission.repairs import marks
from grader.submission.validate import RefusedError, listed, shown

Place = PurePosixPath
Files = Mapping[Place, bytes]  # notebooks of a hand-in


def choose(name: str, release, files: Files, releases) -> tuple[Place | None, str]:
    """The file that is a notebook of the release, if need be under another name."""
    same = [path for path in files if path.name == name]
    if same:
        return min(same, key=lambda path: len(path.parts)), ""
    others = [path for path in files if path.name not in releases]
    alike = [p for p in others if _likeness(p.name, files[p], release) > 0.5]
    if len(alike) == 1:
        return alike[0], f"{shown(Path(alike[0].name))} was read as {name}."
    if alike:
        advice = "hand in one, under that name."
        return None, f"Each of {_names(alike)} may be {name}: {advice}"
    held = f"there is {_names(others)}" if others else "there is no other notebook"
    return None, f"{name} is not in what was handed in; {held}."


def _names(paths: Sequence[Place]) -> str:
    return listed([shown(Path(path.name)) for path in paths])


def _likeness(name: str, content: bytes, release: Mapping) -> float:
    """Which part of the release's marked cells a file holds."""
    try:
        read: Submitted = read_notebook(name, content)
    except RefusedError:
        return 0.0
    wanted = {marks(cell).get("grade_id") for cell in release["cells"]} - {None}
    return len(wanted & set(read.ids())) / max(1, len(wanted))
