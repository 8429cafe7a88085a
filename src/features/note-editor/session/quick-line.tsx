export const QuickLine = () => <p>later</p>
