"""The dates in a course.toml from which model solutions may be shown."""

import datetime
from pathlib import Path

from grader.errors import UserError


def solution_dates(file: Path, data: dict) -> dict[str, str]:
    """When the solutions of each assignment may be shown; refuse what is no date."""
    found = {}
    for name, date in data.get("solutions_after", {}).items():
        if name not in data["notebooks"]:
            raise UserError(
                f"{file}: solutions_after names {name}, which is none of its notebooks."
            )
        if type(date) is datetime.date:
            date = datetime.datetime.combine(date, datetime.time())
        if not isinstance(date, datetime.datetime):
            raise UserError(
                f"{file}: solutions_after.{name} is no date: write, without quotes, "
                "2026-11-20 or 2026-11-20T18:00:00+01:00."
            )
        found[name] = (date if date.tzinfo else date.astimezone()).isoformat()
    return found
