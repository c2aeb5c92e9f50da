"""A list kept between calls.

says: There is something in the list that is no node
"""


def topological_order(root, order=[], seen=set()):
    stack = [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
    return order
