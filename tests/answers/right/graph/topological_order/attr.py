"""Sorted by a depth kept on the nodes."""

def topological_order(root):
    order = []
    met, stack = set(), [(root, False)]
    while stack:
        node, marked = stack.pop()
        if marked:
            node.depth = 1 + max((p.depth for p in node.parents), default=0)
            order.append(node)
        elif node not in met:
            met.add(node)
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
    order.sort(key=lambda n: n.depth)
    return order
