"""Preorder turned.

says: In a diamond node u stands before x, which it is made from.
"""


def topological_order(root):
    order = []
    seen, stack = set(), [root]
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        order.append(node)
        stack.extend(node.parents)
    return order[::-1]
