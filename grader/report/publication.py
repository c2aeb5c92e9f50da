"""What of a student's notebook may be shown: to the grader in formgrader, to anybody.

Formgrader puts HTML, SVG and scripts of outputs into its own page, which may change any
grade. So a graded notebook is stored without them, and formgrader reads its Markdown
with the renderer of the feedback pages:

    c.HTMLExporter.filters = {"markdown2html": "grader.report.publication.markdown"}
"""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import pass_context
from nbformat import NotebookNode, from_dict
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

from grader.report.markdown import Outline, to_html
from grader.report.outputs import NO_TEXT
from grader.report.safe_text import image_data, joined, shortened

LONGEST = 100_000  # characters of one output
LONGEST_NAME = 500
LARGEST_SIDE = 10_000  # pixels that a picture may ask for on the page
PICTURES = ("image/png", "image/jpeg")
OF_THE_EXCHANGE = ("timestamp.txt", "submission_secret.txt")


class KeepPublishable(NbGraderPreprocessor):
    """After the run: keep text and two kinds of picture of every output."""

    def preprocess_cell(self, cell, resources, index):
        """Make the outputs of a cell anew from what may be shown of them."""
        if cell.cell_type == "code":
            cell.outputs = [publishable(output) for output in cell.outputs]
        return cell, resources


class KeepPages(NbGraderPreprocessor):
    """While feedback is made: take out what nbgrader copies there of what came in.

    A student's own page would be handed out, with the grader's name on it.
    """

    def preprocess(self, nb, resources):
        """Remove all files of a feedback folder but the pages of its notebooks."""
        about, course = resources["nbgrader"], CourseDirectory(config=self.config)
        names = about["student"], about["assignment"]
        feedback = Path(course.format_path(course.feedback_directory, *names))
        graded = Path(course.format_path(course.autograded_directory, *names))
        kept = {feedback / f"{path.stem}.html" for path in graded.glob("*.ipynb")}
        kept |= {feedback / name for name in OF_THE_EXCHANGE}
        for path in sorted(feedback.rglob("*"), reverse=True):
            if path.is_dir() and not any(path.iterdir()):
                path.rmdir()
            elif not path.is_dir() and path not in kept:
                path.unlink()
        return nb, resources


def publishable(output: Mapping):
    """The same output without HTML, SVG, LaTeX, scripts, widgets and odd metadata."""
    kind = output["output_type"]
    if kind == "stream":
        text = shortened(joined(output["text"]), LONGEST)
        return _made(kind, name=output["name"], text=text)
    if kind == "error":
        named = {n: shortened(output[n], LONGEST) for n in ("ename", "evalue")}
        lines = [shortened(line, LONGEST) for line in output["traceback"]]
        return _made(kind, **named, traceback=lines)
    data, notes = _pictures(output)
    text = joined(output["data"].get("text/plain", "" if data else NO_TEXT))
    shown = {"text/plain": shortened(text, LONGEST)} | data
    more = {"execution_count": output.get("execution_count")}
    more = more if kind == "execute_result" else {}
    return _made(kind, data=shown, metadata=notes, **more)


def _made(kind: str, **content) -> NotebookNode:
    """An output, which is checked with its notebook and not once more by itself."""
    return from_dict({"output_type": kind, **content})


def _pictures(output: Mapping) -> tuple[dict, dict]:
    """The pictures that are what they say, and their sizes and descriptions."""
    data, notes = {}, {}
    for kind in PICTURES:
        address = image_data(kind, output["data"].get(kind, ""))
        if address:
            data[kind] = address.partition(",")[2]
            own = output["metadata"].get(kind)
            notes[kind] = _notes(
                own if isinstance(own, Mapping) else output["metadata"]
            )
    return data, {kind: own for kind, own in notes.items() if own}


def _notes(given: Mapping) -> dict:
    """What a page may be told about a picture."""
    sides = {side: given.get(side) for side in ("width", "height")}
    kept: dict = {
        n: v for n, v in sides.items() if type(v) is int and 0 < v <= LARGEST_SIDE
    }
    if isinstance(given.get("alt"), str):
        kept["alt"] = shortened(given["alt"], LONGEST_NAME)
    return kept


@pass_context
def markdown(context: Mapping, source: str) -> str:
    """Safe HTML of a Markdown cell: nbconvert's filter of the name markdown2html."""
    cell = context.get("cell") or {}
    return str(to_html(source, Outline(0), cell.get("attachments")))
