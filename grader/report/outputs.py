"""The outputs of a cell as plain things to show: text, pictures, errors.

HTML, SVG, LaTeX and widgets of a student's cell never pass: they could carry a script
or a forged verdict. Their text form takes their place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from grader.report.safe_text import image_data, line_told, plain, without_folders

MOST = 40
NO_TEXT = "(an output that has no text form)"
FRAMES_OF_LIBRARIES = "site-packages"
# What nbgrader reports about the run, in words of this page. A cell that is stopped
# reports twice.
STOPPED = {
    "KeyboardInterrupt": "It ran too long and was stopped.",
    "CellTimeoutError": "It ran too long and was stopped.",
    "DeadKernelError": "Python itself crashed while it ran.",
}


@dataclass(frozen=True)
class Item:
    """One thing to show: text, or a picture with its description, or an error.

    origin is the exercise whose answer an error comes from, if that is known.
    """

    kind: str
    text: str
    source: str = ""
    width: int = 0
    trace: str = ""
    origin: str = ""


def items(outputs: Iterable[Mapping]) -> list[Item]:
    """What may be shown of these outputs, the first MOST of them."""
    outputs = list(outputs)
    shown: list[Item] = []
    for item in map(_item, outputs[:MOST]):
        if item.kind != "error" or item.text not in [other.text for other in shown]:
            shown.append(item)
    if len(outputs) > MOST:
        shown.append(Item("text", f"… and {len(outputs) - MOST} more outputs"))
    return [item for item in shown if item.text.strip()]


def _item(output: Mapping) -> Item:
    kind = output.get("output_type")
    if kind == "error":
        return _error(output)
    if kind == "stream":
        text = plain(output.get("text", ""))
        wary = output.get("name") == "stderr"
        return Item("text", without_folders(text) if wary else text)
    return _picture(output) or Item("text", text_form(output))


def text_form(output: Mapping) -> str:
    """The plain text of a rich output."""
    data = output.get("data", {})
    return plain(data.get("text/plain", NO_TEXT))


def _picture(output: Mapping) -> Item | None:
    data, notes = output.get("data", {}), output.get("metadata", {})
    for kind in ("image/png", "image/jpeg"):
        source = image_data(kind, data.get(kind, ""))
        if source:
            own = notes.get(kind)
            own = own if isinstance(own, Mapping) else notes
            alt = plain(own.get("alt") or "Picture without a description", 500)
            width = own.get("width")
            return Item("image", alt, source, width if isinstance(width, int) else 0)
    return None


def _error(output: Mapping) -> Item:
    """The last line says what happened, the frames of the notebook say where."""
    name, value = output.get("ename", "Error"), output.get("evalue", "")
    message = STOPPED.get(name) or (f"{name}: {value}" if value else name)
    frames = [
        frame
        for frame in output.get("traceback", [])
        if FRAMES_OF_LIBRARIES not in frame
    ]
    trace = without_folders(plain("\n".join(frames)))
    told = line_told(without_folders(plain(message, 800)).strip())
    return Item("error", told, trace=trace)
