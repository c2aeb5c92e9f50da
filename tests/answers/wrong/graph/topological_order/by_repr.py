"""By what is printed.

says: Wrong where nodes have no name, as most of them: two nodes are the
"""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif (repr(node), node.parents) not in seen:
            seen.add((repr(node), node.parents))
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order
