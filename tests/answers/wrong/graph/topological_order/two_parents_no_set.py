"""No double parents.

says: In a diamond node x stands in the list twice.
"""


def topological_order(root):
    order = []
    stack = [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
            continue
        stack.append((node, True))
        for parent in dict.fromkeys(node.parents):
            stack.append((parent, False))
    return order
