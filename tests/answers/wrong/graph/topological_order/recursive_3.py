"""Recursion.

says: nodes it takes more than a thousand calls inside calls
earns: 3/4
"""


def topological_order(root):
    order, seen = [], set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for p in node.parents:
            visit(p)
        order.append(node)

    visit(root)
    return order
