"""Formgrader's pages ask no other machine for MathJax: their formulas are MathML.

nbgrader's template loads it from the web, with a macro that no setting changes. So the
template of the macro is put before nbconvert's once all extensions have been loaded.
"""

from collections.abc import Mapping
from pathlib import Path

MARKDOWN = "grader.report.publication.markdown"  # makes MathML of the formulas
WITHOUT_MATHJAX = str(Path(__file__).parent / "templates" / "without_mathjax")


def leave_mathjax_out(settings: Mapping) -> None:
    """Change the exporter of a server's Formgrader, if a course of ours set it up."""
    exporter = settings.get("nbgrader_exporter")
    if exporter and exporter.filters.get("markdown2html") == MARKDOWN:
        exporter.template_paths = [WITHOUT_MATHJAX, *exporter.template_paths]
