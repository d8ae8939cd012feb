/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Body, Container, Head, Heading, Html, Img, Preview, Section, Text } from 'react-email'
import type { Brand } from '../brand.ts'
import type { Accent } from '../colours.ts'
import { plainLine, webUrl } from '../names.ts'
import { darkScheme, sided, styles } from './styles.ts'

interface LayoutProps {
  language: string
  direction: 'ltr' | 'rtl'
  brand: Brand
  accent: Accent
  subject: string
  preheader: string
  heading: string
  children: ReactNode
}

/** The paper: language, both colour schemes, the preheader, the shop's name and the one h1. */
export function SheetLayout({
  language,
  direction,
  brand,
  accent,
  subject,
  preheader,
  heading,
  children,
}: LayoutProps) {
  const { aligned } = sided(direction)
  return (
    <Html lang={language} dir={direction}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{darkScheme(accent, direction)}</style>
      </Head>
      <Preview>{preheader}</Preview>
      <Body className="page" style={styles.page}>
        {/* biome-ignore lint/a11y/useSemanticElements: mail clients keep a role where they drop a main element */}
        <div role="main" lang={language} dir={direction} style={aligned}>
          <Container className="card" style={styles.card}>
            <Section style={{ ...styles.inner, ...aligned }}>
              <Shop brand={brand} />
              <Heading as="h1" className="ink" style={styles.h1}>
                {heading}
              </Heading>
              {children}
            </Section>
          </Container>
        </div>
      </Body>
    </Html>
  )
}

function Shop({ brand }: { brand: Brand }) {
  const name = plainLine(brand.shopName, 60)
  const logo = webUrl(brand.logoUrl)
  if (logo === null)
    return (
      <Text className="quiet" style={styles.shop}>
        {name}
      </Text>
    )
  return <Img className="logo" src={logo} alt={name} height="36" style={{ ...styles.picture, marginBottom: '16px' }} />
}
