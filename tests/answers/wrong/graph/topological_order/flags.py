"""Flags on the nodes.

says: Right at the first call; called again on the same graph it is not.
"""


def topological_order(root):
    order = []
    stack = [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif not getattr(node, "seen", False):
            node.seen = True
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order
