/** @jsxImportSource react */
import { Text } from 'react-email'
import type { Brand } from '../brand.ts'
import { accentFor } from '../colours.ts'
import type { Content } from '../content.ts'
import type { Footer } from '../phrases/footer.ts'
import type { Words } from '../words/words.ts'
import { BlockView } from './block-view.tsx'
import { Foot } from './foot.tsx'
import { SheetLayout } from './sheet-layout.tsx'
import { styles } from './styles.ts'

interface LetterSheetProps {
  content: Content
  greeting: string
  footer: Footer
  brand: Brand
  words: Pick<Words, 'language' | 'direction'>
}

/** A whole letter as a React Email document. */
export function LetterSheet({ content, greeting, footer, brand, words: { language, direction } }: LetterSheetProps) {
  const accent = accentFor(brand.accentColor, brand.darkAccentColor)
  const { subject, preheader, heading, blocks } = content
  return (
    <SheetLayout
      language={language}
      direction={direction}
      brand={brand}
      accent={accent}
      subject={subject}
      preheader={preheader}
      heading={heading}
    >
      <Text className="ink" style={styles.words}>
        {greeting}
      </Text>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, in order
        <BlockView key={at} block={block} accent={accent} direction={direction} />
      ))}
      <Foot footer={footer} accent={accent} />
    </SheetLayout>
  )
}
