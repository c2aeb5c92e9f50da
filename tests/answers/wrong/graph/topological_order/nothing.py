"""Nothing returned.

says: A list of nodes is asked for
"""


def topological_order(root):
    seen = {root}
    for parent in root.parents:
        seen.add(parent)
