"""What may come out of a sandbox as an output: known kinds, plain values, bounded.

Everything here was written by whoever runs in the sandbox. What is malformed is dropped
and never raises, for nothing a notebook says may stop the grading of the next.
"""

from typing import Any

from nbformat import NotebookNode

KINDS = ("stream", "display_data", "execute_result", "error", "update_display_data")
DEEPEST = 20  # of JSON inside one output
LONGEST_NAME = 200
HIGHEST_COUNT = 1 << 31
USUAL = {"text/plain", "text/html", "text/markdown", "image/png", "image/jpeg"}


def is_whole(message) -> bool:
    """Whether it is kind, number of the cell, content, metadata, date."""
    if not isinstance(message, list) or len(message) != 5:
        return False
    kind, parent, content, _, date = message
    words = isinstance(kind, str) and isinstance(date, str)
    return words and isinstance(content, dict) and not isinstance(parent, dict | list)


def checked(kind: str, content: Any, metadata: Any) -> dict | None:
    """The content of a message in the form that nbclient expects, or None."""
    if not isinstance(content, dict):
        return None
    if kind == "stream":
        return _stream(content)
    if kind == "error":
        return failure(content)
    if kind == "clear_output":
        return {"wait": bool(content.get("wait"))}
    if kind in KINDS:
        return _data(content)
    return None


def failure(content: dict) -> dict | None:
    """Name, value and traceback of an error."""
    name, value = content.get("ename"), content.get("evalue")
    lines = content.get("traceback")
    if not isinstance(lines, list) or len(lines) > 10_000:
        return None
    if not isinstance(name, str) or not isinstance(value, str):
        return None
    if not all(isinstance(text, str) for text in lines):
        return None
    texts = [clean(line) for line in lines]
    return {"ename": clean(name), "evalue": clean(value), "traceback": texts}


def _stream(content: dict) -> dict | None:
    name, text = content.get("name"), content.get("text")
    if name not in ("stdout", "stderr") or not isinstance(text, str):
        return None
    return {"name": name, "text": clean(text)}


def _data(content: dict) -> dict | None:
    data, metadata = content.get("data"), content.get("metadata") or {}
    count = content.get("execution_count")
    transient = content.get("transient") or {}
    if not isinstance(data, dict) or not isinstance(metadata, dict):
        return None
    if not isinstance(transient, dict):
        return None
    if not all(_is_form(kind, value) for kind, value in data.items()):
        return None
    if not (_is_plain(metadata) and _is_plain(transient)):
        return None
    shown = {"data": _cleaned(data), "metadata": _cleaned(metadata)}
    name = transient.get("display_id")
    if isinstance(name, str) and len(name) <= LONGEST_NAME:
        shown["transient"] = {"display_id": name}
    if is_count(count):
        shown["execution_count"] = count
    return shown


def _is_form(kind: str, value: Any) -> bool:
    """Whether a value is fit for its MIME type: text, or JSON where it is JSON."""
    if isinstance(value, str):
        return True
    return kind.endswith("json") and _is_plain(value)


def _is_plain(value: Any, depth: int = DEEPEST) -> bool:
    """Whether JSON is shallow enough for programs that walk it by recursion."""
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return depth > 0 and all(_is_plain(part, depth - 1) for part in parts)
    return True


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(key): _cleaned(part) for key, part in value.items()}
    return [_cleaned(part) for part in value] if isinstance(value, list) else value


def is_count(value: Any) -> bool:
    """Whether a value may stand as the number of an execution."""
    return type(value) is int and 0 <= value < HIGHEST_COUNT


def usual(kind: str, content: dict) -> NotebookNode | None:
    """An output of checked content that is valid by its form alone, as most are.

    Asking nbformat's schema about each takes longer than running a short cell.
    """
    if kind == "stream":
        return NotebookNode(output_type=kind, **content)
    if kind not in ("display_data", "execute_result") or content["metadata"]:
        return None
    data = content["data"]
    texts = all(isinstance(value, str) for value in data.values())
    if not texts or not data.keys() <= USUAL:
        return None
    made = NotebookNode(output_type=kind, metadata=NotebookNode())
    made.data = NotebookNode(data)
    if kind == "execute_result":
        made.execution_count = content["execution_count"]
    return made


def clean(text: str) -> str:
    """Text that can be written to a file: halves of characters become "?"."""
    if text.isascii():
        return text
    return text.encode("utf-8", errors="replace").decode("utf-8")


def size(message: list) -> int:
    """About how many bytes a message takes in a notebook."""
    return _size(message[2], DEEPEST) + _size(message[3], DEEPEST)


def _size(value: Any, depth: int) -> int:
    if isinstance(value, str):
        return len(value) + 8
    if isinstance(value, dict) and depth:
        return sum(len(key) + 8 + _size(part, depth - 1) for key, part in value.items())
    if isinstance(value, list) and depth:
        return 8 + sum(_size(part, depth - 1) for part in value)
    return 8
