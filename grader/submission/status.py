"""What became of each submission, in words: graded, repaired, refused, for a person.

nbgrader's gradebook has rows for scores only; a submission that it cannot read leaves
no row, a zero or an old score. So each has a small file of its own in records/.
"""

import glob
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from grader.whole_files import in_place_of

GRADED = "graded"
REPAIRED = "repaired"
REFUSED = "refused"
PERSON = "needs a person"
FOLDER = "records"
FAULT = "A check could not be run, which is no fault of the notebook."


@dataclass(frozen=True)
class Record:
    """The record of one submission: its state, and sentences that say why and how.

    submitted is the fingerprint of what was handed in, rules that of the release and
    the judge, which is written last: without it, grading did not come to its end. ran
    is that of what ran, which judges nothing: see cache_key.
    """

    state: str
    sentences: tuple[str, ...] = ()
    submitted: str = ""
    rules: str = ""
    ran: str = ""

    @property
    def sentence(self) -> str:
        """Everything in one line."""
        return " ".join(self.sentences)

    def unfinished(self) -> "Record":
        """The same submission, while it is being graded."""
        return replace(self, rules="")

    def and_person(self, sentence: str) -> "Record":
        """The same submission, which somebody has to look at."""
        return replace(self, state=PERSON, sentences=(*self.sentences, sentence))


def path_of(root: Path, assignment: str, student: str) -> Path:
    """The file of a record in a course folder."""
    return Path(root) / FOLDER / assignment / f"{student}.json"


def write_record(root: Path, assignment: str, student: str, record: Record) -> None:
    """Keep a record in the place of an older one, whole or not at all."""
    with in_place_of(path_of(root, assignment, student)) as fresh:
        fresh.write_text(json.dumps(asdict(record), indent=1), encoding="utf-8")


def read_record(root: Path, assignment: str, student: str) -> Record | None:
    """The record of a submission; None if it was never looked at."""
    try:
        data = json.loads(path_of(root, assignment, student).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(data, Mapping):
        return None
    sentences = tuple(data.get("sentences", ()))
    prints = (data.get(name, "") for name in ("submitted", "rules", "ran"))
    return Record(data.get("state", PERSON), sentences, *prints)


def hurries(root: Path, assignment: str) -> bool:
    """Whether something was handed in since all was graded: a guess, by times alone.

    For starting early what takes long; whether to grade is not decided by this.
    """
    for folder in Path(root).glob(f"submitted/*/{glob.escape(assignment)}"):
        try:
            seen = path_of(root, assignment, folder.parent.name).stat().st_mtime
            times = [path.stat().st_mtime for path in (folder, *folder.iterdir())]
        except OSError:
            return True
        if max(times) > seen:
            return True
    return False
