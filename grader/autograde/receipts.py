"""Receipts: proof that nobody edited scores between grading and publication.

A receipt lists the verdicts on one graded notebook with the seed of its inputs and a
fingerprint of its cells, signed with a key that lies outside of the course folder. All
who grade one course together need one key: set GRADER_KEY to the same text.
"""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from grader.referee.results import Ledger

KEY_VARIABLE = "GRADER_KEY"
KEY_BYTES = 32
NAMES = ("student", "assignment", "notebook")
SIGNED = (*NAMES, "submitted", "seed", "time", "scores", "verdicts", "cells")


def key() -> bytes:
    """The grader's own key: $GRADER_KEY, or a file of this account, made at need."""
    given = os.environ.get(KEY_VARIABLE)
    if given:
        return given.encode()
    path = key_file()
    try:
        return path.read_bytes()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_bytes(KEY_BYTES))
    try:
        os.link(fresh, path)  # whoever comes first decides
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return path.read_bytes()


def key_file() -> Path:
    """Where the key of this account lies."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "hand-derived" / "receipt.key"


def seed_for(about: Mapping[str, str], submitted: str) -> str:
    """The seed of a submission's inputs, the same whenever this file is graded."""
    text = _text({"about": "seed", **_names(about), "submitted": submitted})
    return hmac.new(key(), text, hashlib.sha256).hexdigest()[:32]


def fingerprint(cells: Iterable[Mapping]) -> str:
    """Fingerprint of what a notebook's cells say, outputs left out."""
    said = [[c["cell_type"], _own_id(c), c["source"]] for c in cells if not _added(c)]
    return hashlib.sha256(_text(said)).hexdigest()


def receipt(notebook: Mapping, about: Mapping, ledger: Ledger, stopped: str) -> dict:
    """A signed receipt of one graded notebook; about names it and its student."""
    body = {
        **_names(about),
        "submitted": notebook["metadata"].get("grader", {}).get("submitted", ""),
        "seed": ledger.seed,
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "scores": ledger.scores(),
        "verdicts": ledger.rows(stopped),
        "cells": fingerprint(notebook["cells"]),
    }
    return {**body, "mac": _mac(body)}


def complaint(
    notebook: Mapping, about: Mapping, scores: Mapping[str, float | None]
) -> str:
    """What does not fit between a graded notebook and the gradebook; "" if all does.

    scores are the automatic scores in the gradebook, by grade id.
    """
    if wrong := misfit(notebook, about):
        return wrong
    for grade_id, earned in notebook["metadata"]["grader"]["receipt"]["scores"].items():
        found = scores.get(grade_id)
        if found is None or abs(found - earned) > 1e-9:
            return (
                f"The gradebook has {found} for {grade_id} of {about['student']}; "
                f"the grader gave {earned:g}."
            )
    return ""


def misfit(notebook: Mapping, about: Mapping) -> str:
    """What is wrong with the receipt in a graded notebook, or ""."""
    given = notebook["metadata"].get("grader", {}).get("receipt")
    who = f"{about['notebook']} of {about['student']}"
    if not isinstance(given, Mapping):
        return f"{who} was graded without a receipt: grade it again."
    body = {name: given.get(name) for name in SIGNED}
    if not hmac.compare_digest(_mac(body), str(given.get("mac"))):
        return (
            f"The receipt of {who} was changed, or signed with another key: grade it "
            f"again, or give all who grade this course one {KEY_VARIABLE}."
        )
    if {name: body[name] for name in _names(about)} != _names(about):
        return f"The receipt in {who} belongs to another notebook."
    if body["cells"] != fingerprint(notebook["cells"]):
        return f"The cells of {who} were changed after it was graded."
    return ""


def _names(about: Mapping) -> dict[str, str]:
    return {name: about[name] for name in NAMES}


def _own_id(cell: Mapping) -> str:
    return cell.get("metadata", {}).get("nbgrader", {}).get("grade_id", "")


def _added(cell: Mapping) -> bool:
    """Whether a cell is ours, put in for the person who grades."""
    return bool(cell.get("metadata", {}).get("grader", {}).get("rubric"))


def _text(data) -> bytes:
    return json.dumps(data, sort_keys=True, separators=(",", ":")).encode()


def _mac(body: Mapping) -> str:
    return hmac.new(key(), _text(body), hashlib.sha256).hexdigest()
