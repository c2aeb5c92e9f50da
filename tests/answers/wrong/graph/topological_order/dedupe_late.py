"""Doubles taken out afterwards.

says: Right in small graphs;
earns: 3/4
"""


def topological_order(root):
    order = []
    stack = [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(node.parents)
    return list(dict.fromkeys(reversed(order)))
