"""By value.

says: In a skip node v is missing.
"""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif str(node.value) not in seen:
            seen.add(str(node.value))
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
