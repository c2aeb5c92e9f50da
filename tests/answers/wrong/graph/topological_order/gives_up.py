"""Recursion that gives up where it is too deep.

says: Right in small graphs; it fails in a chain
earns: 3/4
"""


def topological_order(root):
    order = []

    def visit(node, seen):
        if node in seen:
            return
        seen.add(node)
        for p in node.parents:
            visit(p, seen)
        order.append(node)

    try:
        visit(root, set())
    except RecursionError:
        order = []
    return order
