"""A course of one small notebook that builds, certifies and grades at once."""

import re
from pathlib import Path

from grader.authoring.scaffold.fill import fill_all, write_all
from grader.errors import UserError


def new_course(folder: Path) -> list[Path]:
    """Write the course into a new or empty folder; returns its files.

    UserError, and nothing written, if the folder is not empty.
    """
    folder = folder.expanduser().resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(f"{folder} is not an empty folder: name a new one.")
    name = re.sub(r"[^a-z0-9]+", "-", folder.name.lower()).strip("-") or "course"
    names = {"id": name, "title": name.replace("-", " ").capitalize()}
    texts = {folder / path: text for path, text in fill_all("course", names).items()}
    write_all(texts)
    return list(texts)
