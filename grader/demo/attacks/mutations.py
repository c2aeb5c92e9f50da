"""What an attack does to its notebook and its folder, as small named steps.

A step is a table with the key "do" and the arguments of the function of that name, for
instance {do = "set", cell = "check_step", path = "metadata.nbgrader.points", to = 100}.
Of a notebook the cell "" is the notebook itself.
"""

import copy
import json
import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

from grader.demo.attacks.corpus import TOP, Attack

NOTEBOOK = "small.ipynb"
DEVICE = os.makedev(1, 5)  # /dev/zero


def hand_in(attack: Attack, solved: Mapping, release: Mapping, folder: Path) -> None:
    """Write the submission: the release, honest answers, then the attack."""
    notebook = copy.deepcopy(dict(release))
    for name in attack.solved:
        find(notebook, name)["source"] = solved[name]
    for name, source in (attack.cells or {}).items():
        find(notebook, name)["source"] = source
    if attack.code and attack.at == TOP:
        add(notebook, code=attack.code, place=1)
    elif attack.code:
        find(notebook, attack.at)["source"] = attack.code
    for step in attack.change:
        words = dict(step)
        ON_NOTEBOOK[words.pop("do")](notebook, **words)
    folder.mkdir(parents=True)
    (folder / NOTEBOOK).write_text(json.dumps(notebook), encoding="utf-8")
    for step in attack.folder:
        words = dict(step)
        IN_FOLDER[words.pop("do")](folder, **words)


def find(notebook: dict, name: str) -> dict:
    """A cell by its id; the notebook itself for the name ""."""
    if not name:
        return notebook
    return next(cell for cell in notebook["cells"] if cell["id"] == name)


def set_(notebook: dict, cell: str, path: str, to) -> None:
    """Set something at a path with dots, through tables that may be missing."""
    *way, last = path.split(".")
    place = find(notebook, cell)
    for word in way:
        place = place.setdefault(word, {})
    place[last] = to


def unset(notebook: dict, cell: str, path: str) -> None:
    """Take something away."""
    *way, last = path.split(".")
    place = find(notebook, cell)
    for word in way:
        place = place[word]
    del place[last]


def delete(notebook: dict, cell: str) -> None:
    """Take a cell out."""
    notebook["cells"].remove(find(notebook, cell))


def double(notebook: dict, cell: str, place: int = 0, **changed) -> None:
    """Put a second copy of a cell somewhere, perhaps with other contents."""
    notebook["cells"].insert(place, copy.deepcopy(find(notebook, cell)) | changed)


def move(notebook: dict, cell: str, place: int) -> None:
    """Put a cell elsewhere."""
    moved = find(notebook, cell)
    notebook["cells"].remove(moved)
    notebook["cells"].insert(place, moved)


def split(notebook: dict, cell: str, line: int) -> None:
    """Split a cell in two; like Jupyter, the second half has no marks."""
    first = find(notebook, cell)
    lines = first["source"].splitlines(keepends=True)
    first["source"] = "".join(lines[:line])
    second = {**first, "id": "half", "metadata": {}, "source": "".join(lines[line:])}
    notebook["cells"].insert(notebook["cells"].index(first) + 1, second)


def add(notebook: dict, place: int, code: str = "", text: str = "", **more) -> None:
    """Add a cell of code or text."""
    made: dict = {"id": f"added-{place}", "metadata": {}, "source": code or text}
    kind: dict = {"cell_type": "code", "outputs": [], "execution_count": None}
    made |= kind if code else {"cell_type": "markdown"}
    notebook["cells"].insert(place, made | more)


def crowd(
    notebook: dict, count: int, text: str = "", times: int = 1, code: str = ""
) -> None:
    """Add many cells of text at the end, or of code at the beginning."""
    cell = {"cell_type": "markdown", "metadata": {}, "source": text * times}
    notebook["cells"] += [] if code else [cell] * count
    for number in range(count if code else 0):
        add(notebook, place=2, code=code, id=f"crowd-{number}")


def write(
    folder: Path, name: str, text: str = "", hex_bytes: str = "", times: int = 1,
    head: str = "", tail: str = "",
):  # fmt: skip
    """Write a file, of text or of bytes, again and again the same between two ends."""
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    inside = (bytes.fromhex(hex_bytes) or text.encode()) * times
    (folder / name).write_bytes(head.encode() + inside + tail.encode())


def hole(folder: Path, name: str, size: int) -> None:
    """Make a file that is long and holds nothing."""
    (folder / name).touch()
    os.truncate(folder / name, size)


def rights(folder: Path, name: str, mode: int) -> None:
    """Say who may do what with a file."""
    (folder / name).chmod(mode)


def many(folder: Path, count: int, suffix: str = "") -> None:
    """Write many small files."""
    for number in range(count):
        (folder / f"file-{number}{suffix}").write_text("x")


def nest(folder: Path, depth: int) -> None:
    """Make folders in folders."""
    (folder / "/".join(["f"] * depth)).mkdir(parents=True)


def cut(folder: Path, size: int) -> None:
    """Leave only the beginning of the notebook."""
    os.truncate(folder / NOTEBOOK, size)


def recode(folder: Path, to: str) -> None:
    """Write the notebook in another encoding."""
    text = (folder / NOTEBOOK).read_text("utf-8")
    (folder / NOTEBOOK).write_bytes(text.encode(to))


def rename(folder: Path, to: str, name: str = NOTEBOOK) -> None:
    """Give a file another name."""
    (folder / name).rename(folder / to)


def copy_to(folder: Path, to: str) -> None:
    """Hand the notebook in a second time under another name."""
    (folder / to).parent.mkdir(parents=True, exist_ok=True)
    (folder / to).write_bytes((folder / NOTEBOOK).read_bytes())


def link(folder: Path, name: str, to: str) -> None:
    """Put a symbolic link in the place of a file."""
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(to)


def hard_link(folder: Path, name: str, to: str) -> None:
    """Put a hard link in the place of a file."""
    (folder / name).unlink(missing_ok=True)
    os.link(to, folder / name)


def fifo(folder: Path, name: str) -> None:
    """Put a named pipe in the place of a file: whoever opens it waits forever."""
    (folder / name).unlink(missing_ok=True)
    os.mkfifo(folder / name)


def device(folder: Path, name: str) -> None:
    """Put a device that never ends in the place of a file; root may."""
    (folder / name).unlink(missing_ok=True)
    os.mknod(folder / name, 0o20666, DEVICE)


def listen(folder: Path, name: str) -> None:
    """Put a socket in the place of a file."""
    (folder / name).unlink(missing_ok=True)
    here = os.open(folder, os.O_RDONLY)
    try:  # the name of a socket may only be short
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(f"/proc/self/fd/{here}/{name}")
    finally:
        os.close(here)


ON_NOTEBOOK: dict[str, Callable] = {
    "set": set_, "unset": unset, "delete": delete, "double": double, "move": move,
    "split": split, "add": add, "crowd": crowd,
}  # fmt: skip
IN_FOLDER: dict[str, Callable] = {
    "write": write, "many": many, "nest": nest, "cut": cut, "recode": recode,
    "rename": rename, "copy": copy_to, "link": link, "hard link": hard_link,
    "hole": hole, "rights": rights,
    "fifo": fifo, "device": device, "socket": listen,
}  # fmt: skip
