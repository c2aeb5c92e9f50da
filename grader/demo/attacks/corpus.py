"""The attacks as they stand in files: TOML tables, one file for a family.

    [name]
    goal = "what it is after, in a few words"
    code = '''...'''          # put into the gap `at`; by default a cell of its own
    says = "words"             # found in what becomes of it: proof that it did run;
                               # or a list, where walls differ in what they answer
    never = "words"            # never found there: what it wants to have told

Other keys change the notebook (`change`), the folder (`folder`), solve exercises
honestly (`solved`) or say what must become of it (`expect`, by default "graded").
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from grader.submission.status import GRADED, PERSON, REFUSED, REPAIRED

SHORT = Path(__file__).parent / "short.toml"  # what the doctor tries
STATES = (GRADED, REPAIRED, REFUSED, PERSON)
TOP = "top"  # a cell of its own, before all exercises


@dataclass(frozen=True)
class Attack:
    """One hostile or broken submission; see the top of this file.

    at is the gap that takes the code, cells other sources by the name of their cell.
    solved names the exercises whose right answers stay in, change and folder what is
    done to the notebook and to the folder (see mischief). root marks what only root
    can set up.
    """

    name: str
    family: str
    goal: str
    code: str = ""
    at: str = TOP
    cells: Mapping[str, str] | None = None
    solved: tuple[str, ...] = ()
    change: tuple[Mapping, ...] = ()
    folder: tuple[Mapping, ...] = ()
    says: str | tuple[str, ...] = ""
    never: str = ""
    expect: str = GRADED
    root: bool = False

    def spoke(self, told: bytes) -> bool:
        """Whether what became of it shows that it did run."""
        words = (self.says,) if isinstance(self.says, str) else self.says
        return any(word.encode() in told for word in words)

    def __post_init__(self):
        if self.expect not in STATES:
            raise ValueError(f"{self.name}: nothing becomes {self.expect!r}")
        if not (self.code or self.cells or self.change or self.folder):
            raise ValueError(f"{self.name} does nothing")


def read(files: Iterable[Path]) -> list[Attack]:
    """All attacks in some files; the family is the file's name or a key."""
    found: list[Attack] = []
    for file in files:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        found += [_attack(name, file.stem, table) for name, table in tables.items()]
    names = [attack.name for attack in found]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"there twice: {', '.join(sorted(twice))}")
    return found


def _attack(name: str, family: str, table: dict) -> Attack:
    known = {field.name for field in fields(Attack)}
    if strange := set(table) - known:
        raise ValueError(f"{name} has no such key: {', '.join(strange)}")
    frozen: dict[str, Any] = {
        k: tuple(v) if isinstance(v, list) else v for k, v in table.items()
    }
    frozen = {"name": name, "family": family} | frozen
    return Attack(**frozen)
