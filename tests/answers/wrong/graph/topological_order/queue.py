"""Queue.

says: The list is upside down: parents first, root last.
"""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop(0)
        if marked:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order
