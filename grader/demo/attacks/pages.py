"""Pages as a browser reads them: nothing of an attack may be more than text."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from traitlets.config import Config

from grader.demo.attacks.side_effects import MARK

RUN = ("script", "style", "iframe", "object", "svg")  # whose contents are not text
WORDS = ("alt", "title", "aria-label")  # attributes that are only read


class _Reader(HTMLParser):
    """Collects what of a page a browser would run or fetch, if it has the mark."""

    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        if tag in RUN:
            self._inside.append(tag)
        for name, value in attrs:
            if name not in WORDS and MARK in f"{name}{value}".lower():
                self.found.append(f"<{tag} {name}>")
        if MARK in tag:
            self.found.append(f"<{tag}>")

    def handle_startendtag(self, tag: str, attrs: list) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            self._inside.remove(tag)

    def handle_data(self, data: str) -> None:
        if self._inside and MARK in data.lower():
            self.found.append(f"<{self._inside[-1]}>")

    def handle_comment(self, data: str) -> None:
        if MARK in data.lower():
            self.found.append("a comment")


def complaints(name: str, html: str) -> Iterator[str]:
    """What of an attack is more than text on a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    yield from (f"put {found} on a page of {name}" for found in reader.found)


def formgrader(config: Config, notebook: Path) -> str:
    """The page that formgrader shows of a graded notebook, made as it makes it."""
    from nbconvert.exporters import HTMLExporter
    from nbgrader.server_extensions.formgrader import handlers

    own = Config()
    own.HTMLExporter.template_name = "formgrade"
    own.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    both = Config(config)
    both.merge(own)
    names = ("assignment_id", "notebook_id", "submission_id", "base_url", "student")
    about: dict[str, object] = dict.fromkeys(
        (*names, "last_name", "first_name", "notebook_path"), "x"
    )
    about |= {"index": 0, "total": 1}
    page, _ = HTMLExporter(config=both).from_filename(str(notebook), resources=about)
    return page
