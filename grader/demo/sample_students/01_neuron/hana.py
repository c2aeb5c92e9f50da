"""Hana has solved everything, but copied one check cell and deleted another."""

import copy

HANDS_IN = "a notebook with one check cell twice and another deleted"
START = "solutions"


def damage(notebook):
    """Copy and delete as a slip of the mouse does. Changes the notebook."""
    cells = notebook["cells"]
    names = [cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in cells]
    twice, gone = names.index("check_sigmoid"), names.index("check_step")
    twin = copy.deepcopy(cells[twice])
    twin["id"] = "twin"
    cells.insert(twice + 1, twin)
    del cells[gone]
