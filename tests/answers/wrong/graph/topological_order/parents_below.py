"""Parents below.

says: The list is upside down: parents first, root last.
"""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack += [(parent, False) for parent in node.parents]
            stack.append((node, True))
    return order
