"""With iterators."""


def topological_order(root):
    order, seen, stack = [], set(), [(root, iter(root.parents))]
    while stack:
        node, rest = stack[-1]
        parent = next((p for p in rest if p not in seen), None)
        if parent is not None:
            stack.append((parent, iter(parent.parents)))
        else:
            stack.pop()
            if node not in seen:
                seen.add(node)
                order.append(node)
    return order
