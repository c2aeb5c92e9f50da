"""By the op.

says: In a graph of three leaves node a is missing.
"""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif id(node.op) not in seen:
            seen.add(id(node.op))
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order
