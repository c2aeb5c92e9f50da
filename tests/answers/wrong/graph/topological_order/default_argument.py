"""Set as a default argument.

says: Right at the first call; called again on the same graph it is not.
"""


def topological_order(root, seen=set()):
    order = []
    stack = [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order
