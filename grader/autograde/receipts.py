"""Receipts: proof that nobody edited scores between grading and publication.

A receipt lists the verdicts on one graded notebook with the seed of its inputs and a
fingerprint of its cells, signed with the key of the course. It lies in the course
folder, readable by whoever may grade there; no notebook that runs sees that folder.
"""

import hashlib
import hmac
import json
import os
import secrets
import stat
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import UserError

if TYPE_CHECKING:  # with it comes NumPy
    from grader.referee.results import Ledger

KEY_VARIABLE = "GRADER_KEY"
KEY_FILE = ".receipt.key"  # in the course folder, where no student looks
KEY_BYTES = 32
NAMES = ("student", "assignment", "notebook")
SIGNED = (*NAMES, "submitted", "seed", "time", "scores", "verdicts", "cells")


def key(root: Path) -> bytes:
    """The key of a course folder: $GRADER_KEY, or a file in it, made at need.

    Whoever may write in the course as a group may read the key as a group. UserError if
    this account may not read it.
    """
    given = os.environ.get(KEY_VARIABLE)
    if given:
        return given.encode()
    path = Path(root) / KEY_FILE
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return _made(path)
    except PermissionError:
        raise UserError(
            f"Your account may not read {path}, which signs the receipts of this "
            "course: have its owner give it to the group (chmod g+r), or set "
            f"{KEY_VARIABLE} to the same text for all who grade."
        ) from None


def _made(path: Path) -> bytes:
    """Make a key, or take over the one that this account used before; whole at once."""
    old = account_key()
    content = old.read_bytes() if old.is_file() else secrets.token_bytes(KEY_BYTES)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    shared = path.parent.stat().st_mode & stat.S_IWGRP
    mode = 0o640 if shared else 0o600
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        os.fchmod(descriptor, mode)  # whatever the umask
        file.write(content)
    try:
        os.link(fresh, path)  # whoever comes first decides
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return path.read_bytes()


def account_key() -> Path:
    """Where earlier versions kept one key for all courses of an account."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "hand-derived" / "receipt.key"


def seed_for(about: Mapping[str, str], submitted: str, root: Path) -> str:
    """The seed of a submission's inputs, the same whenever this file is graded."""
    text = _text({"about": "seed", **names_of(about), "submitted": submitted})
    return hmac.new(key(root), text, hashlib.sha256).hexdigest()[:32]


def fingerprint(cells: Iterable[Mapping]) -> str:
    """Fingerprint of what a notebook's cells say, outputs left out."""
    said = [[c["cell_type"], _own_id(c), c["source"]] for c in cells if not _added(c)]
    return hashlib.sha256(_text(said)).hexdigest()


def receipt(
    notebook: Mapping, about: Mapping, ledger: "Ledger", stopped: str, root: Path
) -> dict:
    """A signed receipt of one graded notebook; about names it and its student."""
    body = {
        **names_of(about),
        "submitted": notebook["metadata"].get("grader", {}).get("submitted", ""),
        "seed": ledger.seed,
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "scores": ledger.scores(),
        "verdicts": ledger.rows(stopped),
        "cells": fingerprint(notebook["cells"]),
    }
    return {**body, "mac": _mac(body, root)}


def resigned(text: str, notebook: Mapping, about: Mapping, root: Path) -> str:
    """The text of a graded notebook, its receipt signed with the key of this course.

    For a notebook that was graded where that key is not; about says whose it must be.
    ValueError if its receipt is another's, or does not fit its cells.
    """
    given = notebook["metadata"]["grader"]["receipt"]
    cells = [{**c, "source": "".join(c["source"])} for c in notebook["cells"]]
    if names_of(given) != names_of(about) or given["cells"] != fingerprint(cells):
        raise ValueError(f"a worker sent another notebook than {about}")
    mac = _mac({name: given.get(name) for name in SIGNED}, root)
    return text.replace(given["mac"], mac)


def complaint(
    notebook: Mapping, about: Mapping, scores: Mapping[str, float | None], root: Path
) -> str:
    """What does not fit between a graded notebook and the gradebook; "" if all does.

    scores are the automatic scores in the gradebook, by grade id.
    """
    if wrong := misfit(notebook, about, root):
        return wrong
    for grade_id, earned in notebook["metadata"]["grader"]["receipt"]["scores"].items():
        found = scores.get(grade_id)
        if found is None or abs(found - earned) > 1e-9:
            return (
                f"The gradebook has {found} for {grade_id} of {about['student']}; "
                f"the grader gave {earned:g}."
            )
    return ""


def misfit(notebook: Mapping, about: Mapping, root: Path) -> str:
    """What is wrong with the receipt in a graded notebook, or ""."""
    given = notebook["metadata"].get("grader", {}).get("receipt")
    who = f"{about['notebook']} of {about['student']}"
    if not isinstance(given, Mapping):
        return f"{who} was graded without a receipt: grade it again."
    body = {name: given.get(name) for name in SIGNED}
    if not hmac.compare_digest(_mac(body, root), str(given.get("mac"))):
        return (
            f"The receipt of {who} was changed, or signed with another key: grade it "
            f"again, or put the key back that was in {KEY_FILE}."
        )
    if {name: body[name] for name in names_of(about)} != names_of(about):
        return f"The receipt in {who} belongs to another notebook."
    if body["cells"] != fingerprint(notebook["cells"]):
        return f"The cells of {who} were changed after it was graded."
    return ""


def seal(data: bytes, root: Path) -> str:
    """What only who holds the key of a course could have put to these bytes."""
    return hmac.new(key(root), data, hashlib.sha256).hexdigest()


def names_of(about: Mapping) -> dict[str, str]:
    """Whose graded notebook it is, of all that is known about it."""
    return {name: about[name] for name in NAMES}


def _own_id(cell: Mapping) -> str:
    return cell.get("metadata", {}).get("nbgrader", {}).get("grade_id", "")


def _added(cell: Mapping) -> bool:
    """Whether a cell is ours, put in for the person who grades."""
    return bool(cell.get("metadata", {}).get("grader", {}).get("rubric"))


def _text(data) -> bytes:
    return json.dumps(data, sort_keys=True, separators=(",", ":")).encode()


def _mac(body: Mapping, root: Path) -> str:
    return seal(_text(body), root)
