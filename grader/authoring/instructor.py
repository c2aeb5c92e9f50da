"""The instructor notebook: a master with its answers and nbgrader's marks put in."""

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.authoring.import_guard import guarded
from grader.authoring.master_cells import Cell, Master

# No version of Python: the notebook is the same on every machine that builds it.
METADATA = {
    "kernelspec": {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    },
    "language_info": {"name": "python"},
}
# What nbgrader does with each kind of cell; the rest of its keys are the same for all.
ROLES = {
    "setup": {"grade": False, "solution": False, "locked": True},
    "carry": {"grade": False, "solution": False, "locked": True},
    "exercise": {"grade": False, "solution": True, "locked": False},
    "check": {"grade": True, "solution": False, "locked": True},
    "written": {"grade": True, "solution": True, "locked": False},
}
# nbconvert's page has letters too pale to read (WCAG 2.1, 1.4.3), and this is the only
# place from which a notebook can mend it. JupyterLab leaves a style out.
LEGIBLE = """

<style>
.jp-InputPrompt, .jp-OutputPrompt { color: #595959 !important; opacity: 1 !important }
.highlight .mi, .highlight .mf { color: #006b00 !important }
.highlight .ow { color: #8a00d4 !important }
.highlight .c1 { color: #336b6b !important }
</style>"""


def instructor_notebook(master: Master) -> NotebookNode:
    """Notebook with answers, ready to be nbgrader's source."""
    cells = [
        _cell(master, cell, f"{master.notebook}-{number:03}")
        for number, cell in enumerate(master.handed_out, 1)
    ]
    for title in [cell for cell in cells if cell.cell_type == "markdown"][:1]:
        title.source += LEGIBLE
    return new_notebook(cells=cells, metadata=METADATA)


def _cell(master: Master, cell: Cell, number: str) -> NotebookNode:
    make = new_markdown_cell if cell.form == "text" else new_code_cell
    made = make(_source(master, cell), metadata={})
    made.id = cell.grade_id or number
    tags = list(cell.keys.get("tags", []))
    if cell.kind == "code":
        # Run All goes on where a try-it cell meets an answer that is not written yet.
        tags.append("raises-exception")
    if tags:
        made.metadata["tags"] = tags
    if cell.kind in ROLES:
        made.metadata["nbgrader"] = _nbgrader(cell)
    return made


def _nbgrader(cell: Cell) -> dict:
    """Metadata of nbgrader's schema 3."""
    common = {"schema_version": 3, "task": False, "grade_id": cell.grade_id}
    points = {"points": cell.keys["points"]} if "points" in cell.keys else {}
    return common | ROLES[cell.kind] | points


def _source(master: Master, cell: Cell) -> str:
    if cell.kind == "setup":
        return guarded(cell.source)
    if cell.kind == "exercise":
        return "\n\n\n".join(master.answers.code[name] for name in cell.names)
    if cell.kind == "carry":
        return "\n\n\n".join(master.earlier[name] for name in cell.names)
    if cell.kind == "check":
        return f'check("{cell.name}", points={cell.keys["points"]})'
    if cell.kind == "written":
        return master.answers.written[cell.name]
    return cell.source
