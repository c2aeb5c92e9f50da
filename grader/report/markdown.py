"""Markdown to HTML that is safe to show, whoever wrote it.

A student can edit any unlocked text cell. So raw HTML is shown as text, but for the
bare <details> and <summary> of the hints; links lead to the web or into the page;
pictures are PNG or JPEG inside the page, others only give their description.
"""

import html
import re

from markupsafe import Markup, escape
from mistune.plugins import import_plugin
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from grader.report.highlight import highlight
from grader.report.math import to_mathml
from grader.report.safe_text import image_data, plain

PLUGINS = ("strikethrough", "table", "url")
LEAD_AWAY = ("http://", "https://", "mailto:", "#")  # "http:x" is a file beside
LONGEST = 20_000
_STYLE = re.compile(r"<style>[^<]*</style>")
_FOLD = re.compile(r"(</?(?:details|summary)>)")
# A formula in a line, with the signs that must not be on another line than it.
_INLINE = r"<math>(?:(?!</math>).)*</math>"
_TIED = re.compile(rf"\({_INLINE}[.,;:!?)]*|{_INLINE}[.,;:!?)]+")
_DATA = re.compile(r"data:(image/(?:png|jpeg));base64,(.*)", re.DOTALL)


class Outline:
    """Heading levels of one text: below top, the first the highest, none skipped."""

    def __init__(self, top: int):
        self.top = self.last = top
        self.first = 0

    def heading(self, level: int) -> int:
        """Level on the page for a level in the Markdown."""
        self.first = self.first or level
        wanted = self.top + 1 + max(0, level - self.first)
        self.last = min(wanted, self.last + 1, 6)
        return self.last


def to_html(source: str, outline: Outline, attachments: dict | None = None) -> Markup:
    """Safe HTML of one Markdown cell, with its headings at levels of the outline."""
    source = plain(source, LONGEST)
    renderer = _Renderer(outline, attachments or {})
    try:
        page = renderer.markdown(source)
    except RecursionError:
        return Markup("<pre>{}</pre>").format(source)
    page = _TIED.sub(r'<span class="join">\g<0></span>', page)
    for tag in ("details", "summary"):
        if page.count(f"<{tag}>") != page.count(f"</{tag}>"):
            return Markup(_FOLD.sub(lambda found: html.escape(found.group()), page))
    return Markup(page)


class _Renderer(IPythonRenderer):
    """nbconvert's reading of notebook Markdown, with its own idea of what is safe."""

    def __init__(self, outline: Outline, attachments: dict):
        super().__init__(escape=True, attachments=attachments)
        self.outline = outline

    def markdown(self, source: str) -> str:
        plugins = [import_plugin(name) for name in PLUGINS]
        return MarkdownWithMath(self, plugins=plugins).render(source)

    def heading(self, text: str, level: int, **_attrs) -> str:
        if not text.strip():
            return ""
        level = self.outline.heading(level)
        return f"<h{level}>{text}</h{level}>\n"

    def block_code(self, code: str, info: str | None = None) -> str:
        known = (info or "").strip().startswith("py")
        return f"<pre>{highlight(code) if known else escape(code)}</pre>\n"

    def block_html(self, raw: str) -> str:
        """Text between the tags of a hint is Markdown again; a style is left out."""
        if _STYLE.fullmatch(raw.strip()):
            return ""
        parts = _FOLD.split(raw)
        if len(parts) == 1:
            return f"<p>{escape(raw)}</p>\n"
        inside = [
            part if _FOLD.fullmatch(part) else self.markdown(part.strip())
            for part in parts
        ]
        page = "".join(inside)
        return re.sub(
            r"<summary><p>(.*?)</p>\n?</summary>", r"<summary>\1</summary>", page
        )

    def inline_html(self, raw: str) -> str:
        return raw if _FOLD.fullmatch(raw) else str(escape(raw))

    def link(self, text: str, url: str, title: str | None = None) -> str:
        target = re.sub(r"[\x00-\x20]", "", html.unescape(url))
        # Formgrader serves a student's own files beside its page, scripts and all.
        if not target.lower().startswith(LEAD_AWAY):
            return f"{text} <code>{escape(url)}</code>"
        return f'<a href="{escape(target)}" rel="noreferrer">{text or escape(url)}</a>'

    def image(self, text: str, url: str, title: str | None = None) -> str:
        alt = escape(html.unescape(text) or "no description")
        source = self._inside(url)
        if source is None:
            return f"<span>[Picture: {alt}]</span>"
        return f'<img alt="{alt}" src="{source}">'

    def _inside(self, url: str) -> str | None:
        """Data address of a picture that the notebook itself carries."""
        if url.startswith("attachment:"):
            bundle = self.attachments.get(url.removeprefix("attachment:"), {})
            return next(filter(None, map(image_data, bundle, bundle.values())), None)
        found = _DATA.fullmatch(url)
        return image_data(*found.groups()) if found else None

    def block_math(self, body: str) -> str:
        return f'<span class="math">{to_mathml(body, display=True)}</span>'

    def inline_math(self, body: str) -> str:
        return str(to_mathml(body))

    def latex_environment(self, name: str, body: str) -> str:
        return self.block_math(f"\\begin{{{name}}}{body}\\end{{{name}}}")
