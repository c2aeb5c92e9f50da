"""One step.

says: In a chain node x is missing.
"""


def topological_order(root):
    order = []
    return [*dict.fromkeys(root.parents), root]
