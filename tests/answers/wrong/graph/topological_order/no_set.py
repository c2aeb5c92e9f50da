"""No set.

says: In a double use node x stands in the list twice.
"""


def topological_order(root):
    order = []
    stack = [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        else:
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
