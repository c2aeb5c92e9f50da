"""Sorted by value.

says: The list is upside down: parents first, root last.
"""

import numpy as np


def topological_order(root):
    order = []
    import numpy as np

    seen, stack = set(), [root]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack.extend(node.parents)
    return sorted(seen, key=lambda node: float(np.sum(node.value)))
