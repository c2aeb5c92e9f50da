"""From a folder that was handed in to notebooks that are safe to run, or a refusal."""

import functools
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbgrader.utils import parse_utc

from grader.submission import reader_client
from grader.submission.assemble import assembled
from grader.submission.plain_records import packed
from grader.submission.reader_reply import Read, StrangeReplyError, notebooks_in
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
    except reader_client.ReaderError as error:
        return Intake(Record(REFUSED, (f"{error}: grade it again.",)))
    except OSError as error:
        sentence = f"The files could not be read: {error.strerror}."
        return Intake(Record(REFUSED, (sentence,)))


def _releases(folder: Path) -> tuple[dict[str, Mapping], bytes]:
    """Notebooks of the release by name, and as they are told to who reads for us."""
    texts = {p.name: p.read_text("utf-8") for p in sorted(folder.glob("*.ipynb"))}
    return _read_releases(tuple(texts.items()))


@functools.lru_cache(maxsize=8)
def _read_releases(texts: tuple) -> tuple[dict[str, Mapping], bytes]:
    """The same for a whole class."""
    read = {name: nbformat.reads(text, as_version=4) for name, text in texts}
    return read, json.dumps(read).encode()


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
    releases, text = _releases(folder)
    found = {p: read_bytes(p) for p in _notebooks(files)}
    reads = _read(submitted, found, releases, text)
    contents = list(found.values())
    for name, read in reads.items():
        if read.file is None:
            absent.append(_second_ending(name, files) or read.sentence)
            continue
        notebook = assembled(releases[name], read.taken)
        notebook["metadata"] = {
            **releases[name]["metadata"],
            "grader": {"submitted": digest(contents[read.file])},
        }
        notebooks[name] = notebook
        told += [read.sentence, *read.told]
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


def _read(
    submitted: Path,
    found: Mapping[Path, bytes],
    releases: Mapping,
    text: bytes,
) -> dict[str, Read]:
    """What is taken over of these files; a process behind walls parses them."""
    files = [(os.fsencode(p.relative_to(submitted)), c) for p, c in found.items()]
    order = {"what": "hand-in", "release": digest(text)}
    try:
        records = reader_client.asked(order, packed(files), text)
    except RefusedError as refusal:
        advice = "clear the outputs and hand it in again."
        raise RefusedError(f"What was handed in {refusal}: {advice}") from None
    try:
        return notebooks_in(records, releases, len(files))
    except StrangeReplyError:
        sentence = f"What was handed in {reader_client.UNREADABLE}."
        raise RefusedError(sentence) from None


def _notebooks(files: list[Path]) -> list[Path]:
    """Those among the files; what another system hides beside them is none."""
    return [p for p in files if is_notebook(p) and not _is_hidden(p)]


def _is_hidden(path: Path) -> bool:
    """Files such as ._neuron.ipynb, and folders such as .ipynb_checkpoints."""
    return path.name.startswith(".") or path.parent.name.startswith((".", "__MACOSX"))


def _second_ending(name: str, files: list[Path]) -> str:
    """What to say of a file that some program gave another ending, or ""."""
    for path in files:
        if path.name.lower().startswith(f"{name.lower()}."):
            held = shown(Path(path.name))
            return f"{held} has a second ending: hand it in as {name}."
    return ""
