"""A wheel of what travels with a course's notebooks, for Colab and the like.

There a notebook is opened alone, and its folder is not at hand. The wheel holds the
student package with its data, what the course adds to it, and the public points of
every notebook. Its version changes with its content, so that pip installs a newer one.
"""

import base64
import hashlib
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

PACKAGES = ("grader", "grader_course")  # folders beside a notebook
POINTS = "grader_points.json"
WHEEL = """\
Wheel-Version: 1.0
Generator: hand-derived
Root-Is-Purelib: true
Tag: py3-none-any
"""
BEGINNING = (1980, 1, 1, 0, 0, 0)  # of a zip's time: two builds agree to the byte


def student_wheel(
    name: str, releases: Sequence[Path], needs: Sequence[str]
) -> tuple[str, bytes]:
    """File name and content of the wheel of a course.

    name is the course's id, releases are the folders that students get, the one whose
    packages are taken first; needs are requirements as pip writes them.
    """
    files = dict(_packages(releases[0])) | dict(_points(releases))
    project = re.sub(r"[\W_]+", "_", name).strip("_").lower() + "_student"
    version = f"0+{_digest(files)[:12]}"
    info = f"{project}-{version}.dist-info"
    lines = ["Metadata-Version: 2.1", f"Name: {project}", f"Version: {version}"]
    lines += [f"Requires-Dist: {need}" for need in needs]
    files[f"{info}/METADATA"] = "\n".join([*lines, ""]).encode()
    files[f"{info}/WHEEL"] = WHEEL.encode()
    files[f"{info}/RECORD"] = _record(files, f"{info}/RECORD")
    return f"{project}-{version}-py3-none-any.whl", _zipped(files)


def _packages(release: Path) -> Iterator[tuple[str, bytes]]:
    for package in PACKAGES:
        for path in sorted((release / package).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(release).as_posix(), path.read_bytes()


def _points(releases: Sequence[Path]) -> Iterator[tuple[str, bytes]]:
    """The public points, where grader.student looks for those of a whole course."""
    for release in releases:
        if (file := release / POINTS).is_file():
            yield f"grader/student/points/{release.name}.json", file.read_bytes()


def _digest(files: Mapping[str, bytes]) -> str:
    found = hashlib.sha256()
    for name, content in sorted(files.items()):
        found.update(f"{name} {len(content)}\n".encode() + content)
    return found.hexdigest()


def _record(files: Mapping[str, bytes], own: str) -> bytes:
    """The list of files with their hashes that pip checks."""
    lines = []
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest())
        lines.append(f"{name},sha256={digest.rstrip(b'=').decode()},{len(content)}")
    return "\n".join([*lines, f"{own},,", ""]).encode()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, BEGINNING)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return whole.getvalue()
