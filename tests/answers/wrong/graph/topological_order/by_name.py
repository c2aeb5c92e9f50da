"""By name.

says: Wrong where nodes have no name, as most of them: two nodes are the
"""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif node.name not in seen:
            seen.add(node.name)
            stack.append((node, True))
            stack += [(parent, False) for parent in node.parents]
    return order
