"""Seen when pushed.

says: In a late use node u stands before y, which it is made from.
"""


def topological_order(root):
    order = []
    seen, stack = {root}, [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
            continue
        stack.append((node, True))
        for parent in node.parents:
            if parent not in seen:
                seen.add(parent)
                stack.append((parent, False))
    return order
