"""A graded notebook made by hand, as it looks with nbgrader's grades in it."""

import base64
import struct
import zlib

from nbformat.v4 import new_code_cell, new_markdown_cell, new_output


def _png() -> str:
    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    rows = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0"))
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + rows + chunk(b"IEND", b"")).decode()


PNG = _png()


def notes(grade_id, **more):
    base = dict.fromkeys(("grade", "solution", "locked", "task"), False)
    return {"nbgrader": {**base, "grade_id": grade_id, **more}}


def answer(name, source, comment=None, outputs=()):
    """Solution cell."""
    metadata = notes(name, solution=True, comment=comment)
    return new_code_cell(source, metadata=metadata, outputs=list(outputs))


def verdict(text, html="<div>box</div>"):
    return new_output("display_data", data={"text/plain": text, "text/html": html})


def picture(png, **about):
    data = {"image/png": png, "text/plain": "<Figure>"}
    return new_output("display_data", data=data, metadata={"image/png": about})


def check(name, score, points, *outputs, source=None):
    """Grade cell with its outputs."""
    metadata = notes(
        f"check_{name}", grade=True, locked=True, score=score, points=points
    )
    source = source or f'check("{name}", points={points})'
    return new_code_cell(source, metadata=metadata, outputs=list(outputs))


def written(name, text, score, points, comment=None):
    """Answer that a person grades."""
    metadata = notes(name, grade=True, solution=True, score=score, points=points)
    metadata["nbgrader"]["comment"] = comment
    return new_markdown_cell(text, metadata=metadata)


def mixed():
    """A right, a partly right, a wrong and a written answer, with text around them."""
    return [
        new_markdown_cell("# One neuron\n\nIts slope is $\\sigma'(N) = y(1-y)$."),
        new_code_cell("import numpy as np"),
        answer("sigmoid", "def sigmoid(N):\n    return 1 / (1 + np.exp(-N))"),
        check("sigmoid", 5, 5, verdict("✓ sigmoid: Right. [5 of 5 points]")),
        answer("slope", "def slope(y):\n    return y  # half of it"),
        check("slope", 1, 3, verdict("◐ slope: Stable, but (1 - y) is missing. More.")),
        answer("loss", "def loss(y, t):\n    return None"),
        check("loss", 0, 4, verdict("✗ loss: It returns None. [0 of 4 points]")),
        written("words", "It goes **downhill**.", 0, 2),
    ]
