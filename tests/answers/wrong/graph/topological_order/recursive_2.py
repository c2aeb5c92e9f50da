"""Recursive.

says: Right in small graphs; in a chain of
earns: 3/4
"""


def topological_order(root):
    order = []
    seen = set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(root)
    return order
