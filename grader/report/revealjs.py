"""reveal.js for a deck: taken from the npm registry once, then kept beside it."""

import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from grader.errors import UserError

PACKAGE = "reveal.js@5.2.1"
FOLDER = "reveal.js"
NEEDED = (
    "dist/reset.css",
    "dist/reveal.css",
    "dist/reveal.js",
    "plugin/notes/notes.js",
)
SECONDS = 120


def put_reveal(place: Path) -> str:
    """Make sure that a folder holds reveal.js; returns its name for the decks."""
    target = place / FOLDER
    if all((target / name).is_file() for name in NEEDED):
        return FOLDER
    npm = shutil.which("npm")
    if not npm:
        raise UserError(
            "Slides need reveal.js, which comes with npm, and npm is missing: install "
            "Node.js, or present the executed notebooks."
        )
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", PACKAGE, "--silent", "--pack-destination", folder]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            raise UserError(
                f"npm could not fetch {PACKAGE} ({type(error).__name__}): try again "
                "with a network, or present the executed notebooks."
            ) from error
        (archive,) = Path(folder).glob("*.tgz")
        _unpack(archive, target)
    return FOLDER


def _unpack(archive: Path, target: Path) -> None:
    """Only the needed files, and only regular ones."""
    with tarfile.open(archive) as package:
        for name in NEEDED:
            content = package.extractfile(f"package/{name}")
            if content is None:
                raise UserError(f"{archive.name} holds no file {name}.")
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(content.read())
