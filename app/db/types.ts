export type Json =
  | string
  | number
  | boolean
  | null
  | { [key: string]: Json | undefined }
  | Json[]

export type Database = {
  // Allows to automatically instantiate createClient with right options
  // instead of createClient<Database, { PostgrestVersion: 'XX' }>(URL, KEY)
  __InternalSupabase: {
    PostgrestVersion: "12"
  }
  public: {
    Tables: {
      api_tokens: {
        Row: {
          created_at: string
          expires_at: string
          id: string
          last_used_at: string | null
          name: string
          person_id: string
          prefix: string
          scopes: string[]
          token_hash: string
        }
        Insert: {
          created_at?: string
          expires_at: string
          id?: string
          last_used_at?: string | null
          name: string
          person_id?: string
          prefix: string
          scopes: string[]
          token_hash: string
        }
        Update: {
          created_at?: string
          expires_at?: string
          id?: string
          last_used_at?: string | null
          name?: string
          person_id?: string
          prefix?: string
          scopes?: string[]
          token_hash?: string
        }
        Relationships: [
          {
            foreignKeyName: "api_tokens_person_id_fkey"
            columns: ["person_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["id"]
          },
        ]
      }
      board_cards: {
        Row: {
          assignee_id: string | null
          assignee_organisation_id: string | null
          cluster_id: string
          created_at: string
          created_by: string | null
          description: string
          due_on: string | null
          id: string
          list_id: string
          position: number
          title: string
          updated_at: string
          version: number
        }
        Insert: {
          assignee_id?: string | null
          assignee_organisation_id?: string | null
          cluster_id: string
          created_at?: string
          created_by?: string | null
          description?: string
          due_on?: string | null
          id?: string
          list_id: string
          position: number
          title: string
          updated_at?: string
          version?: number
        }
        Update: {
          assignee_id?: string | null
          assignee_organisation_id?: string | null
          cluster_id?: string
          created_at?: string
          created_by?: string | null
          description?: string
          due_on?: string | null
          id?: string
          list_id?: string
          position?: number
          title?: string
          updated_at?: string
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "board_cards_assignee_id_fkey"
            columns: ["assignee_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "board_cards_cluster_id_assignee_organisation_id_fkey"
            columns: ["cluster_id", "assignee_organisation_id"]
            isOneToOne: false
            referencedRelation: "cluster_members"
            referencedColumns: ["cluster_id", "organisation_id"]
          },
          {
            foreignKeyName: "board_cards_cluster_id_fkey"
            columns: ["cluster_id"]
            isOneToOne: false
            referencedRelation: "clusters"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "board_cards_list_id_cluster_id_fkey"
            columns: ["list_id", "cluster_id"]
            isOneToOne: false
            referencedRelation: "board_lists"
            referencedColumns: ["id", "cluster_id"]
          },
        ]
      }
      board_lists: {
        Row: {
          cluster_id: string
          created_at: string
          id: string
          name: string
          position: number
          preset: string | null
        }
        Insert: {
          cluster_id: string
          created_at?: string
          id?: string
          name?: string
          position: number
          preset?: string | null
        }
        Update: {
          cluster_id?: string
          created_at?: string
          id?: string
          name?: string
          position?: number
          preset?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "board_lists_cluster_id_fkey"
            columns: ["cluster_id"]
            isOneToOne: false
            referencedRelation: "clusters"
            referencedColumns: ["id"]
          },
        ]
      }
      capability_denials: {
        Row: {
          capability: string
          created_at: string
          organisation_id: string
        }
        Insert: {
          capability: string
          created_at?: string
          organisation_id: string
        }
        Update: {
          capability?: string
          created_at?: string
          organisation_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "capability_denials_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      catalogue_products: {
        Row: {
          facets: string[]
          head: string
          item: string
          named: string[]
          organisation_id: string
          price: string | null
          price_rung: string | null
          price_until: string | null
          product_id: string
          quality: number
          rung: string
        }
        Insert: {
          facets?: string[]
          head?: string
          item: string
          named: string[]
          organisation_id: string
          price?: string | null
          price_rung?: string | null
          price_until?: string | null
          product_id: string
          quality: number
          rung: string
        }
        Update: {
          facets?: string[]
          head?: string
          item?: string
          named?: string[]
          organisation_id?: string
          price?: string | null
          price_rung?: string | null
          price_until?: string | null
          product_id?: string
          quality?: number
          rung?: string
        }
        Relationships: [
          {
            foreignKeyName: "catalogue_products_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: true
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      chat_messages: {
        Row: {
          author_id: string | null
          author_organisation_id: string | null
          body: string
          created_at: string
          id: string
          room_id: string
          seq: number
        }
        Insert: {
          author_id?: string | null
          author_organisation_id?: string | null
          body: string
          created_at?: string
          id: string
          room_id: string
          seq: number
        }
        Update: {
          author_id?: string | null
          author_organisation_id?: string | null
          body?: string
          created_at?: string
          id?: string
          room_id?: string
          seq?: number
        }
        Relationships: [
          {
            foreignKeyName: "chat_messages_author_id_fkey"
            columns: ["author_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "chat_messages_author_organisation_id_fkey"
            columns: ["author_organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "chat_messages_room_id_fkey"
            columns: ["room_id"]
            isOneToOne: false
            referencedRelation: "chat_rooms"
            referencedColumns: ["id"]
          },
        ]
      }
      chat_reads: {
        Row: {
          last_seq: number
          person_id: string
          room_id: string
        }
        Insert: {
          last_seq?: number
          person_id: string
          room_id: string
        }
        Update: {
          last_seq?: number
          person_id?: string
          room_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "chat_reads_person_id_fkey"
            columns: ["person_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "chat_reads_room_id_fkey"
            columns: ["room_id"]
            isOneToOne: false
            referencedRelation: "chat_rooms"
            referencedColumns: ["id"]
          },
        ]
      }
      chat_rooms: {
        Row: {
          cluster_id: string | null
          id: string
          introduction_id: string | null
          last_seq: number
        }
        Insert: {
          cluster_id?: string | null
          id: string
          introduction_id?: string | null
          last_seq?: number
        }
        Update: {
          cluster_id?: string | null
          id?: string
          introduction_id?: string | null
          last_seq?: number
        }
        Relationships: [
          {
            foreignKeyName: "chat_rooms_cluster_id_fkey"
            columns: ["cluster_id"]
            isOneToOne: true
            referencedRelation: "clusters"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "chat_rooms_introduction_id_fkey"
            columns: ["introduction_id"]
            isOneToOne: true
            referencedRelation: "introductions"
            referencedColumns: ["id"]
          },
        ]
      }
      cluster_members: {
        Row: {
          cluster_id: string
          invited_at: string
          invited_by: string | null
          is_representative: boolean
          is_secretariat: boolean
          message: string
          organisation_id: string
          responded_at: string | null
          stages: string[]
          status: string
        }
        Insert: {
          cluster_id: string
          invited_at?: string
          invited_by?: string | null
          is_representative?: boolean
          is_secretariat?: boolean
          message?: string
          organisation_id: string
          responded_at?: string | null
          stages?: string[]
          status: string
        }
        Update: {
          cluster_id?: string
          invited_at?: string
          invited_by?: string | null
          is_representative?: boolean
          is_secretariat?: boolean
          message?: string
          organisation_id?: string
          responded_at?: string | null
          stages?: string[]
          status?: string
        }
        Relationships: [
          {
            foreignKeyName: "cluster_members_cluster_id_fkey"
            columns: ["cluster_id"]
            isOneToOne: false
            referencedRelation: "clusters"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "cluster_members_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      cluster_prospects: {
        Row: {
          asked_at: string
          asked_by: string | null
          by_organisation_id: string
          cluster_id: string
          introduction_id: string
          message: string
          organisation_id: string
          stages: string[]
        }
        Insert: {
          asked_at?: string
          asked_by?: string | null
          by_organisation_id: string
          cluster_id: string
          introduction_id: string
          message?: string
          organisation_id: string
          stages?: string[]
        }
        Update: {
          asked_at?: string
          asked_by?: string | null
          by_organisation_id?: string
          cluster_id?: string
          introduction_id?: string
          message?: string
          organisation_id?: string
          stages?: string[]
        }
        Relationships: [
          {
            foreignKeyName: "cluster_prospects_by_organisation_id_fkey"
            columns: ["by_organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "cluster_prospects_cluster_id_fkey"
            columns: ["cluster_id"]
            isOneToOne: false
            referencedRelation: "clusters"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "cluster_prospects_introduction_id_fkey"
            columns: ["introduction_id"]
            isOneToOne: false
            referencedRelation: "introductions"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "cluster_prospects_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      clusters: {
        Row: {
          countries: string[]
          created_at: string
          created_by: string | null
          id: string
          items: string[]
          name_en: string
          name_ja: string
          purpose_en: string
          purpose_ja: string
          type: string
          updated_at: string
        }
        Insert: {
          countries?: string[]
          created_at?: string
          created_by?: string | null
          id?: string
          items?: string[]
          name_en?: string
          name_ja?: string
          purpose_en?: string
          purpose_ja?: string
          type: string
          updated_at?: string
        }
        Update: {
          countries?: string[]
          created_at?: string
          created_by?: string | null
          id?: string
          items?: string[]
          name_en?: string
          name_ja?: string
          purpose_en?: string
          purpose_ja?: string
          type?: string
          updated_at?: string
        }
        Relationships: []
      }
      deleted_products: {
        Row: {
          deleted_at: string
          deleted_by: string | null
          organisation_id: string
          product_id: string
          record: NonNullable<Json>
        }
        Insert: {
          deleted_at?: string
          deleted_by?: string | null
          organisation_id: string
          product_id: string
          record: NonNullable<Json>
        }
        Update: {
          deleted_at?: string
          deleted_by?: string | null
          organisation_id?: string
          product_id?: string
          record?: NonNullable<Json>
        }
        Relationships: [
          {
            foreignKeyName: "deleted_products_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      deleted_wishes: {
        Row: {
          deleted_at: string
          organisation_id: string
          record: NonNullable<Json>
          wish_id: string
        }
        Insert: {
          deleted_at?: string
          organisation_id: string
          record: NonNullable<Json>
          wish_id: string
        }
        Update: {
          deleted_at?: string
          organisation_id?: string
          record?: NonNullable<Json>
          wish_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "deleted_wishes_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      files: {
        Row: {
          byte_size: number | null
          content_type: string
          created_at: string
          formats: string[]
          height: number | null
          id: string
          organisation_id: string
          original_name: string | null
          purpose: string
          sha256: string | null
          width: number | null
          widths: number[]
        }
        Insert: {
          byte_size?: number | null
          content_type: string
          created_at?: string
          formats?: string[]
          height?: number | null
          id?: string
          organisation_id: string
          original_name?: string | null
          purpose: string
          sha256?: string | null
          width?: number | null
          widths: number[]
        }
        Update: {
          byte_size?: number | null
          content_type?: string
          created_at?: string
          formats?: string[]
          height?: number | null
          id?: string
          organisation_id?: string
          original_name?: string | null
          purpose?: string
          sha256?: string | null
          width?: number | null
          widths?: number[]
        }
        Relationships: [
          {
            foreignKeyName: "files_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      introduction_outcomes: {
        Row: {
          answered_at: string | null
          answered_by: string | null
          asked_at: string
          day: number
          first_order_on: string | null
          introduction_id: string
          order_currency: string | null
          order_minor: number | null
          organisation_id: string
          outcome: string | null
        }
        Insert: {
          answered_at?: string | null
          answered_by?: string | null
          asked_at?: string
          day: number
          first_order_on?: string | null
          introduction_id: string
          order_currency?: string | null
          order_minor?: number | null
          organisation_id: string
          outcome?: string | null
        }
        Update: {
          answered_at?: string | null
          answered_by?: string | null
          asked_at?: string
          day?: number
          first_order_on?: string | null
          introduction_id?: string
          order_currency?: string | null
          order_minor?: number | null
          organisation_id?: string
          outcome?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "introduction_outcomes_introduction_id_fkey"
            columns: ["introduction_id"]
            isOneToOne: false
            referencedRelation: "introductions"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "introduction_outcomes_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      introductions: {
        Row: {
          created_at: string
          decline_reason: string | null
          expires_at: string
          from_answer: string
          from_organisation_id: string
          from_reply: string
          id: string
          introduced_by_organisation_id: string | null
          message: string
          reminded_at: string | null
          reply: string
          requested_by: string | null
          responded_at: string | null
          responded_by: string | null
          status: string
          to_answer: string
          to_organisation_id: string
        }
        Insert: {
          created_at?: string
          decline_reason?: string | null
          expires_at?: string
          from_answer?: string
          from_organisation_id: string
          from_reply?: string
          id?: string
          introduced_by_organisation_id?: string | null
          message: string
          reminded_at?: string | null
          reply?: string
          requested_by?: string | null
          responded_at?: string | null
          responded_by?: string | null
          status?: string
          to_answer?: string
          to_organisation_id: string
        }
        Update: {
          created_at?: string
          decline_reason?: string | null
          expires_at?: string
          from_answer?: string
          from_organisation_id?: string
          from_reply?: string
          id?: string
          introduced_by_organisation_id?: string | null
          message?: string
          reminded_at?: string | null
          reply?: string
          requested_by?: string | null
          responded_at?: string | null
          responded_by?: string | null
          status?: string
          to_answer?: string
          to_organisation_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "introductions_from_organisation_id_fkey"
            columns: ["from_organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "introductions_introduced_by_organisation_id_fkey"
            columns: ["introduced_by_organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "introductions_to_organisation_id_fkey"
            columns: ["to_organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      invitations: {
        Row: {
          accepted_at: string | null
          created_at: string
          email: string
          expires_at: string
          id: string
          invited_by: string | null
          organisation_id: string
          role: string
          token_hash: string
        }
        Insert: {
          accepted_at?: string | null
          created_at?: string
          email: string
          expires_at?: string
          id?: string
          invited_by?: string | null
          organisation_id: string
          role: string
          token_hash: string
        }
        Update: {
          accepted_at?: string | null
          created_at?: string
          email?: string
          expires_at?: string
          id?: string
          invited_by?: string | null
          organisation_id?: string
          role?: string
          token_hash?: string
        }
        Relationships: [
          {
            foreignKeyName: "invitations_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      listed_organisations: {
        Row: {
          facets: string[]
          organisation_id: string
          told: number
        }
        Insert: {
          facets: string[]
          organisation_id: string
          told: number
        }
        Update: {
          facets?: string[]
          organisation_id?: string
          told?: number
        }
        Relationships: [
          {
            foreignKeyName: "listed_organisations_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: true
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      mail_queue: {
        Row: {
          attempts: number
          created_at: string
          data: NonNullable<Json>
          failed_at: string | null
          id: string
          kind: string
          last_error: string | null
          locale: string
          next_attempt_at: string
          sent_at: string | null
          to_address: string
        }
        Insert: {
          attempts?: number
          created_at?: string
          data?: NonNullable<Json>
          failed_at?: string | null
          id?: string
          kind: string
          last_error?: string | null
          locale?: string
          next_attempt_at?: string
          sent_at?: string | null
          to_address: string
        }
        Update: {
          attempts?: number
          created_at?: string
          data?: NonNullable<Json>
          failed_at?: string | null
          id?: string
          kind?: string
          last_error?: string | null
          locale?: string
          next_attempt_at?: string
          sent_at?: string | null
          to_address?: string
        }
        Relationships: []
      }
      match_alerts: {
        Row: {
          begun: boolean
          by_mail: boolean
          created_at: string
          mailed_at: string | null
          next_at: string
          organisation_id: string
          person_id: string
          threshold: number
        }
        Insert: {
          begun?: boolean
          by_mail?: boolean
          created_at?: string
          mailed_at?: string | null
          next_at?: string
          organisation_id: string
          person_id?: string
          threshold: number
        }
        Update: {
          begun?: boolean
          by_mail?: boolean
          created_at?: string
          mailed_at?: string | null
          next_at?: string
          organisation_id?: string
          person_id?: string
          threshold?: number
        }
        Relationships: [
          {
            foreignKeyName: "match_alerts_organisation_id_person_id_fkey"
            columns: ["organisation_id", "person_id"]
            isOneToOne: false
            referencedRelation: "memberships"
            referencedColumns: ["organisation_id", "person_id"]
          },
        ]
      }
      match_news: {
        Row: {
          found_at: string
          mailed_at: string | null
          organisation_id: string
          partner_id: string
          person_id: string
          seen_at: string | null
        }
        Insert: {
          found_at?: string
          mailed_at?: string | null
          organisation_id: string
          partner_id: string
          person_id: string
          seen_at?: string | null
        }
        Update: {
          found_at?: string
          mailed_at?: string | null
          organisation_id?: string
          partner_id?: string
          person_id?: string
          seen_at?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "match_news_partner_id_fkey"
            columns: ["partner_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "match_news_person_id_organisation_id_fkey"
            columns: ["person_id", "organisation_id"]
            isOneToOne: false
            referencedRelation: "match_alerts"
            referencedColumns: ["person_id", "organisation_id"]
          },
        ]
      }
      memberships: {
        Row: {
          created_at: string
          organisation_id: string
          person_id: string
          role: string
        }
        Insert: {
          created_at?: string
          organisation_id: string
          person_id: string
          role: string
        }
        Update: {
          created_at?: string
          organisation_id?: string
          person_id?: string
          role?: string
        }
        Relationships: [
          {
            foreignKeyName: "memberships_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "memberships_person_id_fkey"
            columns: ["person_id"]
            isOneToOne: false
            referencedRelation: "profiles"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_capabilities: {
        Row: {
          capability: string
          countries: string[]
          direction: string
          items: string[]
          months: number[]
          organisation_id: string
          ports: string[]
          required: boolean
          temperatures: string[]
          volume_from: number | null
          volume_to: number | null
          volume_unit: string | null
        }
        Insert: {
          capability: string
          countries?: string[]
          direction: string
          items?: string[]
          months?: number[]
          organisation_id: string
          ports?: string[]
          required?: boolean
          temperatures?: string[]
          volume_from?: number | null
          volume_to?: number | null
          volume_unit?: string | null
        }
        Update: {
          capability?: string
          countries?: string[]
          direction?: string
          items?: string[]
          months?: number[]
          organisation_id?: string
          ports?: string[]
          required?: boolean
          temperatures?: string[]
          volume_from?: number | null
          volume_to?: number | null
          volume_unit?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "organisation_capabilities_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_certificates: {
        Row: {
          certificate: string
          expires_on: string | null
          issuer: string
          number: string
          organisation_id: string
        }
        Insert: {
          certificate: string
          expires_on?: string | null
          issuer?: string
          number?: string
          organisation_id: string
        }
        Update: {
          certificate?: string
          expires_on?: string | null
          issuer?: string
          number?: string
          organisation_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "organisation_certificates_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_contacts: {
        Row: {
          created_at: string
          email: string | null
          id: string
          name: string
          organisation_id: string
          phone: string | null
          position: number
          title: string
        }
        Insert: {
          created_at?: string
          email?: string | null
          id?: string
          name: string
          organisation_id: string
          phone?: string | null
          position?: number
          title?: string
        }
        Update: {
          created_at?: string
          email?: string | null
          id?: string
          name?: string
          organisation_id?: string
          phone?: string | null
          position?: number
          title?: string
        }
        Relationships: [
          {
            foreignKeyName: "organisation_contacts_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_papers: {
        Row: {
          certificate: string
          file_id: string
          organisation_id: string
          visibility: string
        }
        Insert: {
          certificate: string
          file_id: string
          organisation_id: string
          visibility?: string
        }
        Update: {
          certificate?: string
          file_id?: string
          organisation_id?: string
          visibility?: string
        }
        Relationships: [
          {
            foreignKeyName: "organisation_papers_file_id_fkey"
            columns: ["file_id"]
            isOneToOne: false
            referencedRelation: "files"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "organisation_papers_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_places: {
        Row: {
          address_en: string
          address_ja: string
          kind: string
          name_en: string
          name_ja: string
          organisation_id: string
          position: number
          prefecture: string | null
        }
        Insert: {
          address_en?: string
          address_ja?: string
          kind: string
          name_en?: string
          name_ja?: string
          organisation_id: string
          position: number
          prefecture?: string | null
        }
        Update: {
          address_en?: string
          address_ja?: string
          kind?: string
          name_en?: string
          name_ja?: string
          organisation_id?: string
          position?: number
          prefecture?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "organisation_places_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_sales: {
        Row: {
          fiscal_year: number | null
          organisation_id: string
          visibility: string
          yen: number
        }
        Insert: {
          fiscal_year?: number | null
          organisation_id: string
          visibility?: string
          yen: number
        }
        Update: {
          fiscal_year?: number | null
          organisation_id?: string
          visibility?: string
          yen?: number
        }
        Relationships: [
          {
            foreignKeyName: "organisation_sales_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: true
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_search: {
        Row: {
          grams: string[]
          names: string[]
          organisation_id: string
          text: string
        }
        Insert: {
          grams: string[]
          names: string[]
          organisation_id: string
          text: string
        }
        Update: {
          grams?: string[]
          names?: string[]
          organisation_id?: string
          text?: string
        }
        Relationships: [
          {
            foreignKeyName: "organisation_search_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: true
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisations: {
        Row: {
          address_en: string
          address_ja: string
          capital_yen: number | null
          certificates: string[]
          country: string
          created_at: string
          crisis_en: string
          crisis_ja: string
          description_en: string
          description_ja: string
          employees: number | null
          facilities_en: string
          facilities_ja: string
          founded_year: number | null
          id: string
          inspection_en: string
          inspection_ja: string
          items: string[]
          kind: string
          languages: string[]
          locality: string
          logo_file_id: string | null
          message_en: string
          message_ja: string
          name_en: string
          name_ja: string
          needs_text: string
          offers_text: string
          onboarding: string
          prefecture: string | null
          process_control_en: string
          process_control_ja: string
          process_en: string
          process_ja: string
          published_at: string | null
          representative_en: string
          representative_ja: string
          representative_title_en: string
          representative_title_ja: string
          status: string
          target_countries: string[]
          updated_at: string
          version: number
          website: string | null
          workers_en: string
          workers_ja: string
        }
        Insert: {
          address_en?: string
          address_ja?: string
          capital_yen?: number | null
          certificates?: string[]
          country: string
          created_at?: string
          crisis_en?: string
          crisis_ja?: string
          description_en?: string
          description_ja?: string
          employees?: number | null
          facilities_en?: string
          facilities_ja?: string
          founded_year?: number | null
          id?: string
          inspection_en?: string
          inspection_ja?: string
          items?: string[]
          kind: string
          languages?: string[]
          locality?: string
          logo_file_id?: string | null
          message_en?: string
          message_ja?: string
          name_en?: string
          name_ja?: string
          needs_text?: string
          offers_text?: string
          onboarding?: string
          prefecture?: string | null
          process_control_en?: string
          process_control_ja?: string
          process_en?: string
          process_ja?: string
          published_at?: string | null
          representative_en?: string
          representative_ja?: string
          representative_title_en?: string
          representative_title_ja?: string
          status?: string
          target_countries?: string[]
          updated_at?: string
          version?: number
          website?: string | null
          workers_en?: string
          workers_ja?: string
        }
        Update: {
          address_en?: string
          address_ja?: string
          capital_yen?: number | null
          certificates?: string[]
          country?: string
          created_at?: string
          crisis_en?: string
          crisis_ja?: string
          description_en?: string
          description_ja?: string
          employees?: number | null
          facilities_en?: string
          facilities_ja?: string
          founded_year?: number | null
          id?: string
          inspection_en?: string
          inspection_ja?: string
          items?: string[]
          kind?: string
          languages?: string[]
          locality?: string
          logo_file_id?: string | null
          message_en?: string
          message_ja?: string
          name_en?: string
          name_ja?: string
          needs_text?: string
          offers_text?: string
          onboarding?: string
          prefecture?: string | null
          process_control_en?: string
          process_control_ja?: string
          process_en?: string
          process_ja?: string
          published_at?: string | null
          representative_en?: string
          representative_ja?: string
          representative_title_en?: string
          representative_title_ja?: string
          status?: string
          target_countries?: string[]
          updated_at?: string
          version?: number
          website?: string | null
          workers_en?: string
          workers_ja?: string
        }
        Relationships: [
          {
            foreignKeyName: "organisations_logo"
            columns: ["logo_file_id"]
            isOneToOne: false
            referencedRelation: "files"
            referencedColumns: ["id"]
          },
        ]
      }
      partner_marks: {
        Row: {
          created_at: string
          mark: string
          marked_by: string | null
          note: string
          organisation_id: string
          partner_id: string
          reason: string | null
        }
        Insert: {
          created_at?: string
          mark: string
          marked_by?: string | null
          note?: string
          organisation_id: string
          partner_id: string
          reason?: string | null
        }
        Update: {
          created_at?: string
          mark?: string
          marked_by?: string | null
          note?: string
          organisation_id?: string
          partner_id?: string
          reason?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "partner_marks_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "partner_marks_partner_id_fkey"
            columns: ["partner_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      product_certificates: {
        Row: {
          certificate: string
          expires_on: string | null
          file_id: string | null
          number: string
          product_id: string
        }
        Insert: {
          certificate: string
          expires_on?: string | null
          file_id?: string | null
          number?: string
          product_id: string
        }
        Update: {
          certificate?: string
          expires_on?: string | null
          file_id?: string | null
          number?: string
          product_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "product_certificates_file_id_fkey"
            columns: ["file_id"]
            isOneToOne: false
            referencedRelation: "files"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "product_certificates_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: false
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      product_documents: {
        Row: {
          file_id: string
          kind: string
          position: number
          product_id: string
          title_en: string
          title_ja: string
        }
        Insert: {
          file_id: string
          kind: string
          position?: number
          product_id: string
          title_en?: string
          title_ja?: string
        }
        Update: {
          file_id?: string
          kind?: string
          position?: number
          product_id?: string
          title_en?: string
          title_ja?: string
        }
        Relationships: [
          {
            foreignKeyName: "product_documents_file_id_fkey"
            columns: ["file_id"]
            isOneToOne: false
            referencedRelation: "files"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "product_documents_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: false
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      product_images: {
        Row: {
          alt_en: string
          alt_ja: string
          file_id: string
          position: number
          product_id: string
        }
        Insert: {
          alt_en?: string
          alt_ja?: string
          file_id: string
          position?: number
          product_id: string
        }
        Update: {
          alt_en?: string
          alt_ja?: string
          file_id?: string
          position?: number
          product_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "product_images_file_id_fkey"
            columns: ["file_id"]
            isOneToOne: false
            referencedRelation: "files"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "product_images_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: false
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      product_import_rows: {
        Row: {
          before: Json | null
          cells: string[]
          errors: NonNullable<Json>
          import_id: string
          note: string
          product_id: string
          row_number: number
          saved_version: number | null
          state: string
          tried: boolean
        }
        Insert: {
          before?: Json | null
          cells: string[]
          errors?: NonNullable<Json>
          import_id: string
          note?: string
          product_id?: string
          row_number: number
          saved_version?: number | null
          state?: string
          tried?: boolean
        }
        Update: {
          before?: Json | null
          cells?: string[]
          errors?: NonNullable<Json>
          import_id?: string
          note?: string
          product_id?: string
          row_number?: number
          saved_version?: number | null
          state?: string
          tried?: boolean
        }
        Relationships: [
          {
            foreignKeyName: "product_import_rows_import_id_fkey"
            columns: ["import_id"]
            isOneToOne: false
            referencedRelation: "product_imports"
            referencedColumns: ["id"]
          },
        ]
      }
      product_imports: {
        Row: {
          created_at: string
          created_by: string | null
          file_name: string
          headings: string[]
          id: string
          mapping: string[]
          organisation_id: string
          status: string
          worker: string | null
          worker_until: string | null
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          file_name: string
          headings: string[]
          id?: string
          mapping?: string[]
          organisation_id: string
          status?: string
          worker?: string | null
          worker_until?: string | null
        }
        Update: {
          created_at?: string
          created_by?: string | null
          file_name?: string
          headings?: string[]
          id?: string
          mapping?: string[]
          organisation_id?: string
          status?: string
          worker?: string | null
          worker_until?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "product_imports_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      product_ingredients: {
        Row: {
          animal: string | null
          ins: string | null
          name_en: string
          name_ja: string
          origin_country: string | null
          percent: number | null
          position: number
          product_id: string
        }
        Insert: {
          animal?: string | null
          ins?: string | null
          name_en?: string
          name_ja?: string
          origin_country?: string | null
          percent?: number | null
          position: number
          product_id: string
        }
        Update: {
          animal?: string | null
          ins?: string | null
          name_en?: string
          name_ja?: string
          origin_country?: string | null
          percent?: number | null
          position?: number
          product_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "product_ingredients_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: false
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      product_prices: {
        Row: {
          amount_minor: number
          currency: string
          incoterm: string
          per: string
          place: string
          product_id: string
          updated_at: string
          valid_until: string | null
          visibility: string
        }
        Insert: {
          amount_minor: number
          currency: string
          incoterm: string
          per: string
          place?: string
          product_id: string
          updated_at?: string
          valid_until?: string | null
          visibility?: string
        }
        Update: {
          amount_minor?: number
          currency?: string
          incoterm?: string
          per?: string
          place?: string
          product_id?: string
          updated_at?: string
          valid_until?: string | null
          visibility?: string
        }
        Relationships: [
          {
            foreignKeyName: "product_prices_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: true
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      product_search: {
        Row: {
          grams: string[]
          product_id: string
          quality: number
          revision: string
          strong: string[]
          text: string
          written_at: string
        }
        Insert: {
          grams: string[]
          product_id: string
          quality?: number
          revision: string
          strong?: string[]
          text: string
          written_at?: string
        }
        Update: {
          grams?: string[]
          product_id?: string
          quality?: number
          revision?: string
          strong?: string[]
          text?: string
          written_at?: string
        }
        Relationships: [
          {
            foreignKeyName: "product_search_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: true
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      product_sheet_mappings: {
        Row: {
          mapping: string[]
          organisation_id: string
          signature: string
          updated_at: string
        }
        Insert: {
          mapping: string[]
          organisation_id: string
          signature: string
          updated_at?: string
        }
        Update: {
          mapping?: string[]
          organisation_id?: string
          signature?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: "product_sheet_mappings_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      product_versions: {
        Row: {
          product_id: string
          record: NonNullable<Json>
          saved_at: string
          saved_by: string | null
          version: number
        }
        Insert: {
          product_id: string
          record: NonNullable<Json>
          saved_at?: string
          saved_by?: string | null
          version: number
        }
        Update: {
          product_id?: string
          record?: NonNullable<Json>
          saved_at?: string
          saved_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "product_versions_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: false
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      products: {
        Row: {
          allergens: string[]
          allergens_checked: boolean
          allergens_may: string[]
          arrival_life_days: number | null
          available_months: number[]
          capacity_quantity: number | null
          capacity_unit: string | null
          case_gross_g: number | null
          case_height_mm: number | null
          case_length_mm: number | null
          case_width_mm: number | null
          cases_per_layer: number | null
          certificates: string[]
          content: string
          created_at: string
          description_en: string
          description_ja: string
          documents_visibility: string
          gtin: string | null
          hermetic: boolean | null
          hs: string | null
          id: string
          item: string
          label_en: string
          label_ja: string
          label_languages: string[]
          layers_per_pallet: number | null
          lead_time_days: number | null
          max_cases: number | null
          min_cases: number | null
          moq_quantity: number | null
          moq_unit: string | null
          name_en: string
          name_ja: string
          organisation_id: string
          origin_country: string
          origin_prefecture: string | null
          pallet_gross_g: number | null
          pallet_height_mm: number | null
          ph: number | null
          processing_prefecture: string | null
          published_at: string | null
          retail_taxed_yen: number | null
          retail_yen: number | null
          sales_area_en: string
          sales_area_ja: string
          shelf_life_days: number | null
          shelf_life_kind: string
          status: string
          storage_en: string
          storage_ja: string
          target_countries: string[]
          target_en: string
          target_ja: string
          temperature: string
          unit_gross_g: number | null
          unit_net_g: number | null
          units_per_case: number | null
          updated_at: string
          usage_en: string
          usage_ja: string
          version: number
          visibility: string
          water_activity: number | null
        }
        Insert: {
          allergens?: string[]
          allergens_checked?: boolean
          allergens_may?: string[]
          arrival_life_days?: number | null
          available_months?: number[]
          capacity_quantity?: number | null
          capacity_unit?: string | null
          case_gross_g?: number | null
          case_height_mm?: number | null
          case_length_mm?: number | null
          case_width_mm?: number | null
          cases_per_layer?: number | null
          certificates?: string[]
          content?: string
          created_at?: string
          description_en?: string
          description_ja?: string
          documents_visibility?: string
          gtin?: string | null
          hermetic?: boolean | null
          hs?: string | null
          id?: string
          item: string
          label_en?: string
          label_ja?: string
          label_languages?: string[]
          layers_per_pallet?: number | null
          lead_time_days?: number | null
          max_cases?: number | null
          min_cases?: number | null
          moq_quantity?: number | null
          moq_unit?: string | null
          name_en?: string
          name_ja?: string
          organisation_id: string
          origin_country?: string
          origin_prefecture?: string | null
          pallet_gross_g?: number | null
          pallet_height_mm?: number | null
          ph?: number | null
          processing_prefecture?: string | null
          published_at?: string | null
          retail_taxed_yen?: number | null
          retail_yen?: number | null
          sales_area_en?: string
          sales_area_ja?: string
          shelf_life_days?: number | null
          shelf_life_kind?: string
          status?: string
          storage_en?: string
          storage_ja?: string
          target_countries?: string[]
          target_en?: string
          target_ja?: string
          temperature?: string
          unit_gross_g?: number | null
          unit_net_g?: number | null
          units_per_case?: number | null
          updated_at?: string
          usage_en?: string
          usage_ja?: string
          version?: number
          visibility?: string
          water_activity?: number | null
        }
        Update: {
          allergens?: string[]
          allergens_checked?: boolean
          allergens_may?: string[]
          arrival_life_days?: number | null
          available_months?: number[]
          capacity_quantity?: number | null
          capacity_unit?: string | null
          case_gross_g?: number | null
          case_height_mm?: number | null
          case_length_mm?: number | null
          case_width_mm?: number | null
          cases_per_layer?: number | null
          certificates?: string[]
          content?: string
          created_at?: string
          description_en?: string
          description_ja?: string
          documents_visibility?: string
          gtin?: string | null
          hermetic?: boolean | null
          hs?: string | null
          id?: string
          item?: string
          label_en?: string
          label_ja?: string
          label_languages?: string[]
          layers_per_pallet?: number | null
          lead_time_days?: number | null
          max_cases?: number | null
          min_cases?: number | null
          moq_quantity?: number | null
          moq_unit?: string | null
          name_en?: string
          name_ja?: string
          organisation_id?: string
          origin_country?: string
          origin_prefecture?: string | null
          pallet_gross_g?: number | null
          pallet_height_mm?: number | null
          ph?: number | null
          processing_prefecture?: string | null
          published_at?: string | null
          retail_taxed_yen?: number | null
          retail_yen?: number | null
          sales_area_en?: string
          sales_area_ja?: string
          shelf_life_days?: number | null
          shelf_life_kind?: string
          status?: string
          storage_en?: string
          storage_ja?: string
          target_countries?: string[]
          target_en?: string
          target_ja?: string
          temperature?: string
          unit_gross_g?: number | null
          unit_net_g?: number | null
          units_per_case?: number | null
          updated_at?: string
          usage_en?: string
          usage_ja?: string
          version?: number
          visibility?: string
          water_activity?: number | null
        }
        Relationships: [
          {
            foreignKeyName: "products_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      profiles: {
        Row: {
          created_at: string
          display_name: string
          id: string
          locale: string
          updated_at: string
        }
        Insert: {
          created_at?: string
          display_name?: string
          id: string
          locale?: string
          updated_at?: string
        }
        Update: {
          created_at?: string
          display_name?: string
          id?: string
          locale?: string
          updated_at?: string
        }
        Relationships: []
      }
      search_misses: {
        Row: {
          last_at: string
          query: string
          times: number
        }
        Insert: {
          last_at?: string
          query: string
          times?: number
        }
        Update: {
          last_at?: string
          query?: string
          times?: number
        }
        Relationships: []
      }
      shortlist_products: {
        Row: {
          added_at: string
          list_id: string
          note: string
          position: number
          product_id: string
          quantity: string
          removed_at: string | null
          version: number
        }
        Insert: {
          added_at?: string
          list_id: string
          note?: string
          position: number
          product_id: string
          quantity?: string
          removed_at?: string | null
          version?: number
        }
        Update: {
          added_at?: string
          list_id?: string
          note?: string
          position?: number
          product_id?: string
          quantity?: string
          removed_at?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "shortlist_products_list_id_fkey"
            columns: ["list_id"]
            isOneToOne: false
            referencedRelation: "shortlists"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "shortlist_products_product_id_fkey"
            columns: ["product_id"]
            isOneToOne: false
            referencedRelation: "products"
            referencedColumns: ["id"]
          },
        ]
      }
      shortlist_shares: {
        Row: {
          created_at: string
          expires_at: string
          id: string
          list_id: string
          token_hash: string
          with_notes: boolean
        }
        Insert: {
          created_at?: string
          expires_at: string
          id?: string
          list_id: string
          token_hash: string
          with_notes: boolean
        }
        Update: {
          created_at?: string
          expires_at?: string
          id?: string
          list_id?: string
          token_hash?: string
          with_notes?: boolean
        }
        Relationships: [
          {
            foreignKeyName: "shortlist_shares_list_id_fkey"
            columns: ["list_id"]
            isOneToOne: false
            referencedRelation: "shortlists"
            referencedColumns: ["id"]
          },
        ]
      }
      shortlists: {
        Row: {
          created_at: string
          id: string
          name: string
          note: string
          organisation_id: string | null
          person_id: string | null
          picked: boolean
          updated_at: string
          version: number
        }
        Insert: {
          created_at?: string
          id?: string
          name: string
          note?: string
          organisation_id?: string | null
          person_id?: string | null
          picked?: boolean
          updated_at?: string
          version?: number
        }
        Update: {
          created_at?: string
          id?: string
          name?: string
          note?: string
          organisation_id?: string | null
          person_id?: string | null
          picked?: boolean
          updated_at?: string
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "shortlists_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      wishes: {
        Row: {
          certificates: string[]
          countries: string[]
          created_at: string
          id: string
          items: string[]
          kind: string
          occasion: string | null
          organisation_id: string
          text_en: string
          text_ja: string
          told_until: string | null
          until: string
          volume: number | null
          volume_per: string | null
          volume_unit: string | null
        }
        Insert: {
          certificates?: string[]
          countries?: string[]
          created_at?: string
          id?: string
          items?: string[]
          kind?: string
          occasion?: string | null
          organisation_id: string
          text_en?: string
          text_ja?: string
          told_until?: string | null
          until?: string
          volume?: number | null
          volume_per?: string | null
          volume_unit?: string | null
        }
        Update: {
          certificates?: string[]
          countries?: string[]
          created_at?: string
          id?: string
          items?: string[]
          kind?: string
          occasion?: string | null
          organisation_id?: string
          text_en?: string
          text_ja?: string
          told_until?: string | null
          until?: string
          volume?: number | null
          volume_per?: string | null
          volume_unit?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "wishes_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
    }
    Views: {
      [_ in never]: never
    }
    Functions: {
      accept_invitation: { Args: { token: string }; Returns: string }
      account_state: { Args: { address: string }; Returns: string }
      add_card: {
        Args: {
          assignee?: string
          assignee_organisation?: string
          card: string
          description?: string
          due_on?: string
          list: string
          title: string
        }
        Returns: {
          assignee_id: string | null
          assignee_organisation_id: string | null
          cluster_id: string
          created_at: string
          created_by: string | null
          description: string
          due_on: string | null
          id: string
          list_id: string
          position: number
          title: string
          updated_at: string
          version: number
        }[]
        SetofOptions: {
          from: "*"
          to: "board_cards"
          isOneToOne: false
          isSetofReturn: true
        }
      }
      add_to_shortlist: {
        Args: { list: string; products: string[] }
        Returns: number
      }
      answer_capability: {
        Args: { capability: string; held: boolean; organisation: string }
        Returns: undefined
      }
      answer_introduction_outcome: {
        Args: {
          day: number
          first_order_on?: string
          introduction: string
          order_currency?: string
          order_minor?: number
          organisation: string
          outcome: string
        }
        Returns: undefined
      }
      catalogue_words: { Args: { after_id?: string }; Returns: Json }
      chat_page: {
        Args: { after?: number; amount?: number; before?: number; room: string }
        Returns: {
          author_id: string
          author_name: string
          created_at: string
          id: string
          organisation_en: string
          organisation_id: string
          organisation_ja: string
          room_id: string
          seq: number
          text: string
        }[]
      }
      cluster_letters: {
        Args: { cluster?: string }
        Returns: {
          cluster_id: string
          message: string
          organisation_id: string
        }[]
      }
      compose_cluster: {
        Args: {
          cluster: string
          countries: string[]
          items: string[]
          members: Json
          name_en: string
          name_ja: string
          organisation: string
          purpose_en: string
          purpose_ja: string
          stages: string[]
          type: string
        }
        Returns: string
      }
      count_search_miss: { Args: { missed: string }; Returns: undefined }
      create_organisation: {
        Args: {
          country: string
          kind: string
          locality?: string
          name_en: string
          name_ja: string
          prefecture?: string
        }
        Returns: string
      }
      current_shortlist: {
        Args: { organisation?: string; preferred?: string; products?: string[] }
        Returns: {
          id: string
          listed: string[]
          name: string
        }[]
      }
      due_match_alerts: {
        Args: { batch?: number; moment?: string }
        Returns: {
          begun: boolean
          introduced: string[]
          known: string[]
          left_out: Json
          organisation_id: string
          person_id: string
          profile: Json
          threshold: number
        }[]
      }
      end_cluster_membership: {
        Args: { cluster: string; organisation: string }
        Returns: undefined
      }
      finish_onboarding: {
        Args: { organisation: string; publish: boolean; wish?: Json }
        Returns: undefined
      }
      form_cluster: {
        Args: {
          countries: string[]
          items: string[]
          name_en: string
          name_ja: string
          organisation: string
          purpose_en: string
          purpose_ja: string
          stages?: string[]
          type: string
        }
        Returns: string
      }
      give_shortlist: {
        Args: { list: string; organisation: string }
        Returns: undefined
      }
      hearable_rooms: {
        Args: { asked?: string[]; person: string }
        Returns: string[]
      }
      index_products: { Args: { entries: Json }; Returns: number }
      introduces_others: { Args: { organisation: string }; Returns: boolean }
      introduction_outcome_counts: {
        Args: { organisation: string }
        Returns: {
          answers: number
          day: number
          ours: boolean
          outcome: string
        }[]
      }
      invitation_preview: {
        Args: { token: string }
        Returns: {
          email: string
          name_en: string
          name_ja: string
          organisation_id: string
          role: string
        }[]
      }
      invite_person: {
        Args: {
          email: string
          locale?: string
          organisation: string
          role: string
          token: string
        }
        Returns: string
      }
      invite_to_cluster: {
        Args: {
          cluster: string
          message?: string
          organisation: string
          stages?: string[]
        }
        Returns: undefined
      }
      keep_picks: {
        Args: { name: string; products: string[] }
        Returns: {
          kept: number
          list: string
        }[]
      }
      leave_import: {
        Args: { import: string; worker: string }
        Returns: undefined
      }
      make_shortlist: {
        Args: { name: string; note?: string; organisation?: string }
        Returns: string
      }
      mark_import_rows: {
        Args: { import: string; marks: Json }
        Returns: number
      }
      mark_partner: {
        Args: {
          mark: string
          note?: string
          organisation: string
          partner: string
          reason?: string
        }
        Returns: undefined
      }
      mark_read: { Args: { room: string; seq: number }; Returns: undefined }
      match_changes: {
        Args: { since?: string }
        Returns: {
          changed: string[]
          version: string
        }[]
      }
      match_profiles: {
        Args: { after?: string; only_ids?: string[]; page?: number }
        Returns: {
          certificates: string[]
          countries: string[]
          country: string
          denies: string[]
          details: Json
          id: string
          items: string[]
          kind: string
          needs_text: string
          offers: string[]
          offers_text: string
          prefecture: string
          requires: string[]
          sought_certificates: string[]
          temperatures: string[]
          wants: string[]
        }[]
      }
      move_card: {
        Args: { after?: string; card: string; list: string }
        Returns: {
          assignee_id: string | null
          assignee_organisation_id: string | null
          cluster_id: string
          created_at: string
          created_by: string | null
          description: string
          due_on: string | null
          id: string
          list_id: string
          position: number
          title: string
          updated_at: string
          version: number
        }[]
        SetofOptions: {
          from: "*"
          to: "board_cards"
          isOneToOne: false
          isSetofReturn: true
        }
      }
      move_on_shortlist: {
        Args: { direction: string; list: string; product: string }
        Returns: undefined
      }
      my_match_profile: {
        Args: { organisation: string }
        Returns: {
          certificates: string[]
          countries: string[]
          country: string
          denies: string[]
          details: Json
          id: string
          items: string[]
          kind: string
          needs_text: string
          offers: string[]
          offers_text: string
          prefecture: string
          requires: string[]
          sought_certificates: string[]
          temperatures: string[]
          wants: string[]
        }[]
      }
      my_shortlists: {
        Args: {
          before?: string
          before_id?: string
          most?: number
          organisation?: string
          product?: string
        }
        Returns: {
          has_product: boolean
          id: string
          name: string
          organisation_id: string
          picked: boolean
          products: number
          updated_at: string
        }[]
      }
      not_proposed: {
        Args: { organisation: string }
        Returns: {
          mark: string
          partner_id: string
          reason: string
        }[]
      }
      order_contacts: {
        Args: { ids: string[]; organisation: string }
        Returns: undefined
      }
      organisation_people: {
        Args: { organisation: string }
        Returns: {
          display_name: string
          email: string
          joined_at: string
          person_id: string
          role: string
        }[]
      }
      own_product_list: {
        Args: {
          after_at?: string
          after_id?: string
          missing?: string
          of_status?: string
          organisation: string
          page_size?: number
          words?: string[]
        }
        Returns: Json
      }
      post_message: {
        Args: {
          body: string
          message_id: string
          organisation: string
          room: string
        }
        Returns: {
          author_id: string
          author_name: string
          created_at: string
          id: string
          kind: string
          organisation_en: string
          organisation_id: string
          organisation_ja: string
          room_id: string
          seq: number
          text: string
        }[]
      }
      preview_product: {
        Args: { product: string; standing: string }
        Returns: Json
      }
      product_counts: {
        Args: { organisation: string }
        Returns: {
          count: number
          status: string
        }[]
      }
      product_import_counts: {
        Args: { organisation: string }
        Returns: {
          count: number
          import: string
          state: string
          tried: boolean
        }[]
      }
      products_whole: {
        Args: {
          after_id?: string
          after_time?: string
          ids?: string[]
          only_status?: string
          organisation: string
          page?: number
        }
        Returns: Json
      }
      propose_introduction: {
        Args: {
          introducer: string
          message: string
          one: string
          other: string
        }
        Returns: string
      }
      read_file: {
        Args: { file: string }
        Returns: {
          byte_size: number
          content_type: string
          formats: string[]
          is_public: boolean
          organisation_id: string
          original_name: string
          purpose: string
          widths: number[]
        }[]
      }
      read_file_as: { Args: { file: string; token: string }; Returns: Json }
      read_match_context: {
        Args: { subject: string; subject_id?: string; token: string }
        Returns: Json
      }
      read_organisations: {
        Args: { ids: string[]; token?: string }
        Returns: Json
      }
      read_own_products: {
        Args: {
          after_at?: string
          after_id?: string
          page_size?: number
          status?: string
          token: string
        }
        Returns: Json
      }
      read_products: { Args: { ids: string[]; token?: string }; Returns: Json }
      recruit_for_cluster: {
        Args: { cluster: string; members: Json; organisation: string }
        Returns: undefined
      }
      relist_products: {
        Args: { after_id?: string; batch?: number }
        Returns: string
      }
      remind_wishes: { Args: { moment?: string }; Returns: number }
      renew_wish: { Args: { wish: string }; Returns: string }
      request_introduction: {
        Args: {
          from_organisation: string
          message: string
          to_organisation: string
        }
        Returns: string
      }
      respond_to_cluster_invitation: {
        Args: { accept: boolean; cluster: string; organisation: string }
        Returns: undefined
      }
      respond_to_introduction: {
        Args: {
          accept: boolean
          introduction: string
          organisation?: string
          reason?: string
          reply?: string
        }
        Returns: undefined
      }
      restore_wish: { Args: { wish: string }; Returns: undefined }
      same_file: {
        Args: { organisation: string; purpose: string; sha256: string }
        Returns: {
          byte_size: number | null
          content_type: string
          created_at: string
          formats: string[]
          height: number | null
          id: string
          organisation_id: string
          original_name: string | null
          purpose: string
          sha256: string | null
          width: number | null
          widths: number[]
        }[]
        SetofOptions: {
          from: "*"
          to: "files"
          isOneToOne: false
          isSetofReturn: true
        }
      }
      save_import_rows: {
        Args: { import: string; marks: Json; saves: Json }
        Returns: number
      }
      save_organisation: {
        Args: {
          expected_version?: number
          needs?: string[]
          offers?: string[]
          organisation: string
          parts?: Json
          profile: Json
          required_needs?: string[]
        }
        Returns: number
      }
      save_product: {
        Args: {
          entry: Json
          expected_version?: number
          fields: Json
          organisation: string
          parts: Json
          price: Json
          product: string
        }
        Returns: number
      }
      save_products: {
        Args: { organisation: string; saves: Json }
        Returns: Json
      }
      search_catalogue: {
        Args: {
          after_id?: string
          after_rank?: number
          asks?: Json
          few?: number
          filters?: Json
          first?: Json
          others?: Json
          page_size?: number
        }
        Returns: Json
      }
      search_catalogue_as: {
        Args: { args: Json; token: string }
        Returns: Json
      }
      search_organisations: {
        Args: {
          after_id?: string
          after_rank?: number
          asks?: Json
          counted?: boolean
          filters?: Json
          page_size?: number
        }
        Returns: Json
      }
      set_capabilities: {
        Args: {
          details?: Json
          needs: string[]
          offers: string[]
          organisation: string
          required_needs?: string[]
        }
        Returns: undefined
      }
      set_cluster_member: {
        Args: {
          cluster: string
          is_representative: boolean
          is_secretariat: boolean
          organisation: string
          stages: string[]
        }
        Returns: undefined
      }
      share_shortlist: {
        Args: { days: number; list: string; token: string; with_notes: boolean }
        Returns: string
      }
      shared_shortlist: {
        Args: { token: string }
        Returns: {
          expires_at: string
          name: string
          note: string
          products: Json
          with_notes: boolean
        }[]
      }
      sitemap_entries: { Args: Record<PropertyKey, never>; Returns: Json }
      stale_products: {
        Args: { after_id?: string; batch?: number; current_revision: string }
        Returns: {
          product_id: string
        }[]
      }
      start_product_import: {
        Args: {
          file_name: string
          headings: string[]
          organisation: string
          sheet: Json
        }
        Returns: string
      }
      storage_of: {
        Args: { organisation: string }
        Returns: {
          allowed: number
          used: number
        }[]
      }
      suggest_catalogue: {
        Args: { asks: Json; items?: string[]; makers: Json; words?: string[] }
        Returns: Json
      }
      sweep_introductions: {
        Args: Record<PropertyKey, never>
        Returns: {
          introduction: string
          organisation: string
        }[]
      }
      take_back_import_rows: {
        Args: { gone: Json; import: string; marks: Json; saves: Json }
        Returns: number
      }
      take_first_page: {
        Args: { candidates: string[]; organisation: string; size: number }
        Returns: Json
      }
      tell_matches: {
        Args: {
          moment?: string
          organisation: string
          partners: string[]
          person: string
        }
        Returns: boolean
      }
      unread_counts: {
        Args: Record<PropertyKey, never>
        Returns: {
          cluster_id: string
          introduction_id: string
          room_id: string
          unread: number
        }[]
      }
      unused_files: {
        Args: { organisation: string }
        Returns: {
          content_type: string
          formats: string[]
          id: string
          purpose: string
          widths: number[]
        }[]
      }
      use_api_token: { Args: { token: string }; Returns: Json }
      withdraw_introduction: {
        Args: { introduction: string }
        Returns: undefined
      }
      work_on_import: {
        Args: { import: string; worker: string }
        Returns: boolean
      }
    }
    Enums: {
      [_ in never]: never
    }
    CompositeTypes: {
      [_ in never]: never
    }
  }
}

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] &
        DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] &
        DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R
      }
      ? R
      : never
    : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I
      }
      ? I
      : never
    : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U
      }
      ? U
      : never
    : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never

export const Constants = {
  public: {
    Enums: {},
  },
} as const
