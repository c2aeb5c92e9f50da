"""What is wrong with a gradebook, a file or a database on a server, in one sentence."""

import sqlite3
from pathlib import Path

DRIVERS = ("psycopg", "psycopg2")


def told(trouble: Exception, course: Path | None) -> str:
    """What a person has to mend; "" if it is something else."""
    where = f"The gradebook of {course}" if course else "The gradebook"
    if isinstance(trouble, ModuleNotFoundError) and trouble.name in DRIVERS:
        return (
            f"{where} is in PostgreSQL, which needs the package {trouble.name}: "
            'install it (pip install "psycopg[binary]", with an address that begins '
            "with postgresql+psycopg://), and run this again."
        )
    cause = getattr(trouble, "orig", trouble)
    if isinstance(cause, sqlite3.DatabaseError):
        return _file(where, cause)
    return _server(where, trouble)


def _file(where: str, cause: sqlite3.DatabaseError) -> str:
    """What is wrong with a file of SQLite."""
    if "locked" in str(cause):
        return (
            f"{where} is in use by another program (Formgrader, another grader): "
            "wait for it or close it, and run this again."
        )
    if isinstance(cause, sqlite3.OperationalError):  # not writable, no room
        return f"{where} cannot be used ({cause}): mend this, and run it again."
    return (
        f"{where} is damaged ({cause}): put back a copy of gradebook.db; or move it "
        "away, build and grade again, which forgets marks given by hand."
    )


def _server(where: str, trouble: Exception) -> str:
    """What is wrong with a database server, or with its address."""
    from sqlalchemy import exc

    if isinstance(trouble, exc.ArgumentError):  # its words may quote a password
        return (
            f"{where} has an address that names no database: mend db_url in "
            "nbgrader_config.py, as in postgresql+psycopg://account@host/database."
        )
    if isinstance(trouble, exc.OperationalError | exc.InterfaceError):
        reason = str(trouble.orig).strip().splitlines()[0].rstrip(".")
        return (
            f"{where} does not answer ({reason}): start its server or mend db_url in "
            "nbgrader_config.py, and run this again; what was saved is kept."
        )
    return ""
