"""A mark on the nodes stays.

says: Right at the first call; called again on the same graph it is not
"""


def topological_order(root):
    order, stack = [], [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif not getattr(node, "visited", False):
            node.visited = True
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
    return order
