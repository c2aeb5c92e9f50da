"""Marks that stay on the nodes.

says: Right at the first call
"""


def topological_order(root):
    order = []
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif not getattr(node, "seen", False):
            node.seen = True
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
    return order
