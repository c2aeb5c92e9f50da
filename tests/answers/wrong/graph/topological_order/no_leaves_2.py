"""Leaves missing.

says: In a chain node x is missing.
"""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif node not in seen and node.op is not None:
            seen.add(node)
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order
