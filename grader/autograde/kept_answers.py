"""What answers said to the judge is kept with a hand-in, to be judged once more.

One file for each notebook, signed like its receipt. It is there only where the run was
an ordinary one: it came to its end, nothing was left out, and each check was judged.
Elsewhere, and where a file is missing or damaged, the notebook simply runs again.
"""

import hmac
import json
import shutil
from collections.abc import Mapping
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from grader.autograde.receipts import names_of, seal
from grader.referee.conversation import Conversation, unpacked
from grader.whole_files import in_place_of

if TYPE_CHECKING:  # with it comes NumPy
    from grader.referee.interfaces import Run
    from grader.referee.referee_client import JudgingReferee

FOLDER = "answers"  # of a course
MOST_BYTES = 16 << 20  # of a notebook
ENDING = ".said"
FORM = 2  # of what is kept; what an older version kept is not read
SEAL = 64  # letters in front of each file


def folder_of(root: Path, assignment: str, student: str) -> Path:
    """Where the answers of a hand-in are kept."""
    return Path(root) / FOLDER / assignment / student


def save(
    root: Path, about: Mapping[str, str], run: "Run", referee: "JudgingReferee"
) -> None:
    """Keep what was said in a run, if all of it is known; about names the notebook."""
    kept, ledger = referee.kept, referee.ledger
    ordinary = not (run.stopped or run.notes or ledger.faults)
    size = sum(map(len, kept.values()))
    if not (ordinary and kept.keys() == ledger.worth.keys() and size <= MOST_BYTES):
        return
    sizes = {grade_id: len(said) for grade_id, said in kept.items()}
    told = {**names_of(about), "seed": ledger.seed, "sizes": sizes, "form": FORM}
    put(root, about, b"\n".join([json.dumps(told).encode(), b"".join(kept.values())]))


def put(root: Path, about: Mapping[str, str], data: bytes) -> None:
    """Keep what was said, signed with the key of this course."""
    with in_place_of(_path(root, about)) as fresh:
        fresh.write_bytes(seal(data, root).encode() + data)


def unsigned(root: Path, assignment: str, student: str) -> dict[str, bytes]:
    """What is kept of a hand-in, by notebook, for another course folder to sign."""
    files = folder_of(root, assignment, student).glob(f"*{ENDING}")
    return {path.stem: path.read_bytes()[SEAL:] for path in files}


def load(
    root: Path, about: Mapping[str, str], seed: str
) -> dict[str, Conversation] | None:
    """What was said in each check of a notebook; None where that is not known.

    seed: of the inputs, which another file that was handed in does not have.
    """
    try:
        found = _path(root, about).read_bytes()
    except OSError:
        return None
    sealed, data = found[:SEAL], found[SEAL:]
    if not hmac.compare_digest(sealed, seal(data, root).encode()):
        return None
    text, _, rest = data.partition(b"\n")
    told = json.loads(text)
    if told.get("form") != FORM:
        return None
    if told["seed"] != seed or any(told[n] != v for n, v in names_of(about).items()):
        return None
    ends = pairwise(accumulate(told["sizes"].values(), initial=0))
    return {
        grade_id: unpacked(rest[start:end])
        for grade_id, (start, end) in zip(told["sizes"], ends, strict=True)
    }


def forget(root: Path, assignment: str, student: str) -> None:
    """What was kept of an earlier run counts no more."""
    shutil.rmtree(folder_of(root, assignment, student), ignore_errors=True)


def _path(root: Path, about: Mapping[str, str]) -> Path:
    folder = folder_of(root, about["assignment"], about["student"])
    return folder / f"{about['notebook']}{ENDING}"
