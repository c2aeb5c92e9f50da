"""nbgrader's check of its marks, once for each set of marks.

Submissions are rebuilt from the release, so all of a class carry the same marks, and
checking them takes as long as running a small notebook.
"""

import json

from nbgrader.preprocessors import CheckCellMetadata

_sound: set[str] = set()


class CheckMarks(CheckCellMetadata):
    """CheckCellMetadata that remembers what it found to be sound."""

    def preprocess(self, nb, resources):
        """Raise for marks that nbgrader cannot work with."""
        marked = [cell for cell in nb.cells if "nbgrader" in cell.metadata]
        told = [(cell.cell_type, cell.metadata.nbgrader) for cell in marked]
        marks = json.dumps(told, sort_keys=True)
        if marks not in _sound:
            super().preprocess(nb, resources)
            _sound.add(marks)
        return nb, resources
