"""From a folder that was handed in to notebooks that are safe to run, or a refusal."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbgrader.utils import parse_utc

from grader.submission.merge import marks, rebuilt
from grader.submission.parse import Submitted, read_notebook
from grader.submission.status import GRADED, PERSON, REFUSED, REPAIRED, Record
from grader.submission.validate import (
    TIMESTAMP,
    RefusedError,
    digest,
    digest_of,
    fingerprint,
    is_notebook,
    listed,
    look_through,
    read_bytes,
    shown,
)

LONGEST_TIME = 100


@dataclass(frozen=True)
class Intake:
    """What was taken in: notebooks of the release by name, and the record."""

    record: Record
    notebooks: dict[str, dict] = field(default_factory=dict)


def take_in(submitted: Path, release: Path, rules: str) -> Intake:
    """Rebuild every notebook of a submission; refused is a record without notebooks.

    rules is the fingerprint of what it will be graded by; the record keeps it.
    """
    try:
        files = look_through(submitted)
        _check_time(submitted / TIMESTAMP, files)
        _check_names(submitted, release)
        return _rebuild_all(submitted, files, release, rules)
    except RefusedError as refusal:
        prints = fingerprint(submitted), rules
        return Intake(Record(REFUSED, (str(refusal),), *prints))
    except OSError as error:
        sentence = f"The files could not be read: {error.strerror}."
        return Intake(Record(REFUSED, (sentence,)))


def _releases(folder: Path) -> dict[str, Mapping]:
    return {
        path.name: _read_release(path.read_text("utf-8"))
        for path in sorted(folder.glob("*.ipynb"))
    }


@functools.lru_cache(maxsize=8)
def _read_release(text: str) -> Mapping:
    """A notebook of the release, which is the same for a whole class."""
    return nbformat.reads(text, as_version=4)


def _check_time(stamp: Path, files: list[Path]) -> None:
    """Refuse a time of hand-in that nbgrader cannot read and would stumble over."""
    if stamp not in files and not stamp.exists():
        return
    try:
        text = read_bytes(stamp)[: LONGEST_TIME + 1].decode().strip()
        if len(text) > LONGEST_TIME:
            raise ValueError
        parse_utc(text)
    except Exception:  # whatever nbgrader would raise later
        advice = "delete it and hand in again."
        raise RefusedError(f"{TIMESTAMP} holds no date: {advice}") from None


def _check_names(submitted: Path, release: Path) -> None:
    """Refuse folders where files of the assignment go, and files where folders do."""
    for own in submitted.rglob("*"):  # mostly few, beside the files of a release
        path = release / own.relative_to(submitted)
        if is_notebook(path) or not path.exists() or own.is_dir() == path.is_dir():
            continue
        kinds = ("folder", "file") if own.is_dir() else ("file", "folder")
        raise RefusedError(
            f"{shown(own.relative_to(submitted))} is a {kinds[0]} where the assignment "
            f"has a {kinds[1]}: give it another name."
        )


def _rebuild_all(
    submitted: Path, files: list[Path], folder: Path, rules: str
) -> Intake:
    notebooks, told, absent = {}, [], []
    releases = _releases(folder)
    found = _notebooks(files)
    for name, release in releases.items():
        path, sentence = _choose(name, release, found, releases)
        if path is None:
            absent.append(_second_ending(name, files) or sentence)
            continue
        content = read_bytes(path)
        notebook, repairs = rebuilt(release, read_notebook(path.name, content))
        notebook["metadata"] = {
            **release["metadata"],
            "grader": {"submitted": digest(content)},
        }
        notebooks[name] = notebook
        told += [sentence, *repairs]
    if not notebooks:
        raise RefusedError(" ".join(absent))
    said = " ".join([*absent, *told])
    others = [p for p in found if p.name not in releases]
    spare = [p for p in others if shown(Path(p.name)) not in said]
    if spare:
        names = listed([shown(p.relative_to(submitted)) for p in spare])
        told.append(f"Not read, as it is no notebook of this course: {names}.")
    sentences = tuple(s for s in (*absent, *told) if s)
    state = PERSON if absent else REPAIRED if sentences else GRADED
    prints = digest_of(submitted, files), rules
    return Intake(Record(state, sentences, *prints), notebooks)


def _notebooks(files: list[Path]) -> list[Path]:
    """Those among the files; what another system hides beside them is none."""
    return [p for p in files if is_notebook(p) and not _is_hidden(p)]


def _is_hidden(path: Path) -> bool:
    """Files such as ._neuron.ipynb, and folders such as .ipynb_checkpoints."""
    return path.name.startswith(".") or path.parent.name.startswith((".", "__MACOSX"))


def _choose(name: str, release, found: list[Path], releases) -> tuple[Path | None, str]:
    """The file that is a notebook of the release, if need be under another name."""
    same = [path for path in found if path.name == name]
    if same:
        return min(same, key=lambda path: len(path.parts)), ""
    others = [path for path in found if path.name not in releases]
    alike = [path for path in others if _likeness(path, release) > 0.5]
    if len(alike) == 1:
        return alike[0], f"{shown(Path(alike[0].name))} was read as {name}."
    if alike:
        names = listed([shown(Path(path.name)) for path in alike])
        advice = "hand in one, under that name."
        return None, f"Each of {names} may be {name}: {advice}"
    held = listed([shown(Path(path.name)) for path in others])
    held = f"there is {held}" if held else "there is no other notebook"
    return None, f"{name} is not in what was handed in; {held}."


def _second_ending(name: str, files: list[Path]) -> str:
    """What to say of a file that some program gave another ending, or ""."""
    for path in files:
        if path.name.lower().startswith(f"{name.lower()}."):
            held = shown(Path(path.name))
            return f"{held} has a second ending: hand it in as {name}."
    return ""


def _likeness(path: Path, release: Mapping) -> float:
    """Which part of the release's marked cells a file holds."""
    try:
        read: Submitted = read_notebook(path.name, read_bytes(path))
    except (RefusedError, OSError):
        return 0.0
    wanted = {marks(cell).get("grade_id") for cell in release["cells"]} - {None}
    return len(wanted & set(read.ids())) / max(1, len(wanted))
