"""Plain."""


def topological_order(root):
    order = []
    seen, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            for parent in node.parents:
                stack.append((parent, False))
    return order
